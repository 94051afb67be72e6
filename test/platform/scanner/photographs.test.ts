// Real photographs: most are read, and nothing is read into them. The bench has them all; here is a sample.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createReader } from '@/platform/scanner/reader'
import { openZxing } from '@/platform/scanner/zxing-wasm.h5'
import type { Entry } from '../../bench/decode/manifest'
import { readManifest } from '../../bench/decode/manifest'
import { loadFrame } from '../../bench/decode/picture'
import { spread } from '../../bench/decode/spread'
import { isRefused, keyOf } from '../../bench/decode/value'

const WASM = 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'
const FOLDER = process.env.BARCODE_PHOTOGRAPHS ?? path.resolve('../shared/barcodes')
const isThere = existsSync(path.join(FOLDER, 'manifest.json'))
const WHERE = isThere ? '' : ' (skipped: put the photographs where BARCODE_PHOTOGRAPHS points)'
const SIZE = { width: 1280, height: 720 }

describe.skipIf(!isThere)(`photographs${WHERE}`, () => {
  async function readAll(entries: readonly Entry[]) {
    const zxing = await openZxing({ binary: new Uint8Array(readFileSync(WASM)).buffer })
    const reader = createReader(zxing, () => 0)
    let read = 0
    const wrong: string[] = []
    for (const { file, symbology, expected, also } of entries) {
      const { codes } = await reader.decode(await loadFrame(path.join(FOLDER, file), SIZE), 'live')
      const right = expected === null ? [] : [keyOf({ symbology, text: expected })]
      if (codes.some((code) => right.includes(keyOf(code)))) read += 1
      const allowed = [...right, ...also.map(keyOf)]
      const misread = codes.filter((code) => !isRefused(code) && !allowed.includes(keyOf(code)))
      wrong.push(...misread.map(({ text }) => `${file}: ${text}`))
    }
    return { share: read / entries.length, wrong }
  }
  const shown = (symbology: Entry['symbology'], count: number) =>
    spread(
      readManifest(FOLDER).filter((entry) => entry.symbology === symbology),
      count,
    )

  it('of packs are mostly read, none of them wrongly', async () => {
    const { share, wrong } = await readAll([...shown('ean13', 15), ...shown('upca', 15), ...shown('qr', 10)])
    expect(wrong).toEqual([])
    expect(share).toBeGreaterThan(0.7)
  }, 60_000)

  it('of other things hold no code', async () => {
    expect((await readAll(shown('none', 20))).wrong).toEqual([])
  }, 60_000)
})
