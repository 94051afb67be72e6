// Opens the Chromium that the shared finder knows, with the arguments this machine needs.
import type { Browser, LaunchOptions } from 'playwright-core'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from '../../config/run/chromium.mjs'

/** Rejects with one line that says what to do when there is no Chromium. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = await findChromium()
  if (executablePath === undefined) throw new Error('no Chromium found: install one or set CHROMIUM_PATH')
  return chromium.launch({ ...options, executablePath, args: [...CHROMIUM_ARGS, ...(options.args ?? [])] })
}
