// A run over real picture files: broken ones are named, the others are measured.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Frame } from '@/platform/scanner/decoder'
import type { Engine } from './engines/engine'
import type { Entry } from './manifest'
import { measure } from './measure'
import { frameSizeOf } from './picture'
import { figuresByGroup } from './record'
import { report } from './report'

const entry = (file: string, symbology: Entry['symbology'], expected: string | null): Entry => ({
  file,
  symbology,
  expected,
  also: [],
  kind: 'photo',
})

describe('measure', () => {
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pictures-'))
    const picture = sharp({ create: { width: 30, height: 10, channels: 3, background: '#ff0000' } })
    await picture.png().toFile(join(folder, 'red.png'))
    writeFileSync(join(folder, 'broken.png'), 'this is no picture')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const entries = [
    entry('red.png', 'ean13', '6901234567892'),
    entry('broken.png', 'ean13', '6901234567892'),
    entry('missing.png', 'ean13', '6901234567892'),
    entry('red.png', 'none', null),
  ]
  const run = (engine: Engine, frame = 'native') =>
    measure(folder, entries, frameSizeOf(frame), new Map([['ours', engine]]), new Set())

  it('shows an engine whole pictures, fitted into the frame on grey', async () => {
    const shown: Frame[] = []
    const look: Engine = {
      async read(frame) {
        shown.push(frame)
        return []
      },
    }
    await run(look, '60x60')
    const [first] = shown
    const pixel = (x: number, y: number) => [
      ...(first?.data.slice((y * 60 + x) * 4, (y * 60 + x) * 4 + 4) ?? []),
    ]
    expect(first).toMatchObject({ width: 60, height: 60 })
    expect(pixel(30, 30)).toEqual([255, 0, 0, 255])
    expect(pixel(2, 30)).toEqual([255, 0, 0, 255])
    expect(pixel(30, 2)).toEqual([128, 128, 128, 255])
  })

  it('goes on after pictures that are broken or missing, and names them', async () => {
    const { records, broken, failures } = await run({
      read: async () => [{ symbology: 'ean13', text: '6901234567892' }],
    })
    expect(records.map(({ symbology, read, wrong }) => [symbology, read, wrong.length])).toEqual([
      ['ean13', true, 0],
      ['none', false, 1],
    ])
    expect(broken.map((line) => line.split(':')[0])).toEqual(['broken.png', 'missing.png'])
    expect(failures).toEqual([])
  })

  it('goes on after an engine breaks, and says where', async () => {
    const { records, failures } = await run({ read: () => Promise.reject(new Error('out of memory')) })
    expect(records.map(({ read }) => read)).toEqual([false, false])
    expect(failures).toEqual(['red.png, ours: out of memory', 'red.png, ours: out of memory'])
  })

  it('keeps what an engine does to its pixels from the next one', async () => {
    const shown: (number | undefined)[] = []
    const spoil: Engine = {
      async read({ data }) {
        shown.push(data[0])
        data.fill(0)
        return []
      },
    }
    await measure(
      folder,
      entries,
      'native',
      new Map([
        ['ours', spoil],
        ['zbar', spoil],
      ]),
      new Set(),
    )
    expect(shown).toEqual([255, 255, 255, 255])
  })

  it('adds up what was read and what was wrong', async () => {
    const { records } = await run({ read: async () => [{ symbology: 'ean13', text: '8011642115887' }] })
    const figures = figuresByGroup(records, ['ours'])
    expect(figures.map(({ group }) => group)).toEqual(['ean13', 'none', 'EAN/UPC', 'linear', 'all'])
    expect(figures.find(({ group }) => group === 'all')).toMatchObject({
      pictures: 2,
      coded: 1,
      read: 0,
      wrong: 1,
      onNone: 1,
    })
    expect(report(records, ['ours'], false)).toMatch(/^all \(2\) +ours +0\.0 % +1 +1 +– /m)
  })
})

describe('frameSizeOf', () => {
  it('takes native or two numbers', () => {
    expect(frameSizeOf('native')).toBe('native')
    expect(frameSizeOf('1280x720')).toEqual({ width: 1280, height: 720 })
    for (const bad of ['', '640', '640x', 'x480', '640*480', '6x4'])
      expect(() => frameSizeOf(bad)).toThrow('--frame')
  })
})
