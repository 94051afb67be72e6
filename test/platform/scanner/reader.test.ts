// The decoder as the Worker holds it: it remembers whose turn it is and what the store sells.
import { describe, expect, it } from 'vitest'
import type { Frame } from '@/platform/scanner/decoder'
import { createReader } from '@/platform/scanner/reader'
import type { Bars, Shot } from '../../support/shot-bars'
import { barsOf, shoot } from '../../support/shot-bars'
import { createStandInZxing } from '../../support/stand-in-zxing'

const MILK = '6901234567892'
const BLANK: Frame = { data: new Uint8ClampedArray(160 * 120 * 4).fill(200), width: 160, height: 120 }
const stopped = () => 0
const read = async (kind: Bars, text: string, shot?: Shot) => {
  const { codes } = await createReader(null, stopped).decode(shoot(barsOf(kind, text), shot), 'still')
  return codes
}

describe('frames of a camera', () => {
  it('get other later stages each, and all of them in the end', async () => {
    const reader = createReader(createStandInZxing(), stopped)
    const { stages: all } = await reader.decode(BLANK, 'still')
    const came = new Set<string>()
    const frames: string[] = []
    for (let i = 0; i < 4; i++) {
      const names = Object.keys((await reader.decode(BLANK)).stages)
      frames.push(names.join())
      for (const name of names) came.add(name)
    }
    expect([...came].sort()).toEqual(Object.keys(all).sort())
    expect(frames[1]).not.toBe(frames[0])
  })

  it('are not put out of turn by a picture from the album', async () => {
    const [one, other] = [createReader(null, stopped), createReader(null, stopped)]
    await one.decode(BLANK, 'live')
    await other.decode(BLANK, 'live')
    await other.decode(BLANK, 'still')
    const [a, b] = [await one.decode(BLANK, 'live'), await other.decode(BLANK, 'live')]
    expect(Object.keys(b.stages)).toEqual(Object.keys(a.stages))
  })
})

describe('the goods of the store', () => {
  const blurred = shoot(barsOf('ean13', MILK), { blur: 1.05, tilt: 10 })
  const readNow = async (reader: ReturnType<typeof createReader>) =>
    (await reader.decode(blurred, 'still')).codes

  it('decide on a blurred code as soon as they are known, and until they are forgotten', async () => {
    const reader = createReader(null, stopped)
    expect(await readNow(reader)).toEqual([])
    reader.know([`0${MILK}`, '08480010092271'])
    expect(await readNow(reader)).toMatchObject([{ text: MILK, confidence: 'certain', engine: 'soft' }])
    reader.know(['08480010092271'])
    expect(await readNow(reader)).toEqual([])
    reader.know([`0${MILK}`])
    expect(await readNow(reader)).toHaveLength(1)
    reader.know([])
    expect(await readNow(reader)).toEqual([])
  })
})

describe('a code of our own decoder', () => {
  it.each<[Bars, string, as: Bars, reads: string]>([
    ['ean13', MILK, 'ean13', MILK],
    ['ean13', '0036000291452', 'upca', '036000291452'],
    ['upca', '036000291452', 'upca', '036000291452'],
    ['ean8', '96385074', 'ean8', '96385074'],
    ['upce', '04252614', 'upce', '04252614'],
    ['upce', '11234579', 'upce', '11234579'],
  ])('%s %s is a %s', async (kind, text, symbology, reads) => {
    expect(await read(kind, text, { blur: 0.3 })).toMatchObject([{ symbology, text: reads, engine: 'soft' }])
  })

  it.each([0, 25, 90, 160, 200, 300])('is outlined where it lies, turned by %i degrees', async (tilt) => {
    const [code] = await read('ean13', MILK, { tilt, blur: 0.3 })
    const angle = (tilt * Math.PI) / 180
    for (const { x, y } of code?.outline ?? []) {
      const across = (x - 320) * Math.cos(angle) + (y - 240) * Math.sin(angle)
      const along = (y - 240) * Math.cos(angle) - (x - 320) * Math.sin(angle)
      // 95 modules of three pixels, the middle up to eight pixels off
      expect(Math.abs(Math.abs(across) - 142)).toBeLessThan(14)
      expect(Math.abs(along)).toBeGreaterThan(70)
      expect(Math.abs(along)).toBeLessThan(130)
    }
    expect(code?.outline).toHaveLength(4)
  })
})
