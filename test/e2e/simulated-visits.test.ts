// The simulator in a real browser: the same seeds leave the very same traces as in Node.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { bundleSimulator } from '../../config/simulator/bundle.mjs'
import { runInProcess } from '../../config/simulator/in-a-process.mjs'
import type { Batch } from '../simulator/main'
import { launchChromium } from '../support/chromium'

const SEEDS = 12
const root = mkdtempSync(join(tmpdir(), 'simulated-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function inChromium(bundle: string): Promise<Batch> {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    // as text: what vitest makes of an import is nothing a page knows
    const text = JSON.stringify(readFileSync(bundle, 'utf8'))
    const url = `URL.createObjectURL(new Blob([${text}], { type: 'text/javascript' }))`
    return await page.evaluate<Batch>(`import(${url}).then((simulator) => simulator.runMany(1, ${SEEDS}))`)
  } finally {
    await browser.close()
  }
}

it('a simulated visit leaves the same trace in Chromium as in Node', async () => {
  const forNode = await bundleSimulator({ outDir: join(root, 'node') })
  const forBrowser = await bundleSimulator({ outDir: join(root, 'browser'), platform: 'browser' })
  const there = await inChromium(forBrowser)
  const here = (await runInProcess(forNode, { from: 1, count: SEEDS, most: 5 })) as Batch
  expect(there.failures).toEqual([])
  expect(new Set(there.hashes).size).toBe(SEEDS)
  expect(there.hashes).toEqual(here.hashes)
}, 240_000)
