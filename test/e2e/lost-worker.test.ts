// The scanner goes on when its Worker cannot be loaded, breaks or falls silent: the page then reads by itself.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { packPicture } from '../support/barcode-pictures'
import type { Shop } from './support/shop'
import { DIST, openShop } from './support/shop'
import { checkIn } from './support/shopper'
import { sampleCode } from './support/visit'

const folder = mkdtempSync(path.join(tmpdir(), 'scan-and-go-worker-'))
let shop: Shop | undefined
afterEach(async () => {
  await shop?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The built app with another script in the place of its Worker's; none at all for null. */
function appWithWorker(script: string | null): string {
  cpSync(DIST, folder, { recursive: true })
  const scripts = readdirSync(path.join(folder, 'js')).map((name) => path.join(folder, 'js', name))
  const workers = scripts.filter(
    (file) => file.endsWith('.js') && readFileSync(file).includes('importScripts'),
  )
  expect(workers).toHaveLength(1)
  for (const file of workers) {
    if (script === null) rmSync(file)
    else writeFileSync(file, script)
  }
  return folder
}

const READY = `postMessage({ kind: 'alive' }); postMessage({ kind: 'opened', ok: true });`

describe('a live camera without its Worker', () => {
  it.each([
    ['is missing', null],
    ['is a web page', '<!doctype html><title>Not found</title>'],
    ['throws at every frame', `${READY} onmessage = () => { throw new Error('broken') }`],
    ['never answers', `${READY} onmessage = () => {}`],
  ])('reads all the same when its script %s', async (_what, script) => {
    const picture = await packPicture({ symbology: 'ean13', text: sampleCode('member-price') })
    shop = await openShop({ dist: appWithWorker(script), scenes: [{ picture, seconds: 0.3 }] })
    const page = await shop.newPage()
    await checkIn(page)
    // two Workers are given up first, then the page's own thread loads what it needs
    await page.getByText('悠田全脂牛奶').filter({ visible: true }).first().waitFor({ timeout: 60_000 })
  })
})
