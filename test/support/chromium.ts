// Opens the Chromium that the shared finder knows, with the arguments this machine needs.
import type { Browser, LaunchOptions } from 'playwright-core'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium, findHeadlessShell } from '../../config/run/chromium.mjs'

/**
 * The light one where there is one; `asks`: one that can ask for permissions.
 * Rejects with one line that says what to do when there is no Chromium.
 */
export async function launchChromium(options: LaunchOptions = {}, asks = false): Promise<Browser> {
  const executablePath = (asks ? undefined : findHeadlessShell()) ?? (await findChromium())
  if (executablePath === undefined) throw new Error('no Chromium found: install one or set CHROMIUM_PATH')
  return chromium.launch({ ...options, executablePath, args: [...CHROMIUM_ARGS, ...(options.args ?? [])] })
}
