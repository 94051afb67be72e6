// What zxing is shown, where its codes lie in the frame, and which of them our own decoder contradicts.
import { describe, expect, it } from 'vitest'
import { checkDigit } from '@/domain/code'
import type { Decoded, Effort, Frame, Outline } from '@/platform/scanner/decoder'
import { locate } from '@/platform/scanner/find/locate'
import type { Look, Sight } from '@/platform/scanner/read/sight'
import { sightOf } from '@/platform/scanner/read/sight'
import {
  squares,
  squaresEven,
  squaresSmall,
  stacked,
  strips,
  whole,
} from '@/platform/scanner/read/zxing-stages'
import { bandsOf } from '@/platform/scanner/soft/bands'
import { EAN_13 } from '@/platform/scanner/soft/layout'
import { softRead } from '@/platform/scanner/soft/soft-decoder'
import { barsOf, shoot } from '../../../support/shot-bars'
import type { StandInZxing } from '../../../support/stand-in-zxing'
import { createStandInZxing, readIn } from '../../../support/stand-in-zxing'

const MILK = '6901234567892'
const frame = shoot(barsOf('ean13', MILK), { blur: 0.4, tilt: 30 })
const large = shoot(barsOf('ean13', MILK), { size: { width: 1280, height: 960 }, pixelsPerModule: 6 })

function sightFor(zxing: StandInZxing | null, effort: Effort = 'live', shown: Frame = frame): Sight {
  const sight = sightOf(shown, effort, locate(shown, 4), { zxing, known: null })
  const looks = sight.overview.regions.map((region): Look => {
    const bands = bandsOf(shown, region)
    return { region, bands, read: softRead(bands, EAN_13), isRead: false }
  })
  return { ...sight, looks }
}
const sizes = ({ asked }: StandInZxing) =>
  asked.map(({ look, picture: { width, height } }) => [look, width, height])
const texts = (codes: readonly Decoded[]) => codes.map(({ text }) => text)
const middle = (outline: Outline | undefined) => ({
  x: (outline ?? []).reduce((sum, { x }) => sum + x / 4, 0),
  y: (outline ?? []).reduce((sum, { y }) => sum + y / 4, 0),
})

describe('strips', () => {
  it('are shown upright at two scales, the likeliest place first', async () => {
    const zxing = createStandInZxing()
    const sight = sightFor(zxing)
    expect(await strips(sight)).toEqual([])
    const [first] = sight.looks
    const width = Math.round((first?.region.length ?? 0) * 1.16 + 24)
    expect(sizes(zxing).slice(0, 2)).toEqual([
      ['strip', width, 24],
      ['strip', expect.closeTo(width * 0.6, -0.5), 24],
    ])
  })

  it('are cut of few places of a live frame, and of more of a still one', async () => {
    const [live, still] = [createStandInZxing(), createStandInZxing()]
    const [look] = sightFor(null).looks
    if (!look) throw new Error('nothing was found')
    const looks = Array.from({ length: 6 }, () => look)
    await strips({ ...sightFor(live), looks })
    await strips({ ...sightFor(still, 'still'), looks })
    expect(live.asked).toHaveLength(2 * 2)
    expect(still.asked).toHaveLength(4 * 2)
  })

  it('end with the first code, which is outlined in the frame', async () => {
    const zxing = createStandInZxing(({ picture }) => [readIn(picture, 'SHELF-42', 'code128')])
    const [code, ...others] = await strips(sightFor(zxing))
    expect(zxing.asked).toHaveLength(1)
    expect(others).toEqual([])
    const { x, y } = middle(code?.outline)
    expect(Math.hypot(x - 320, y - 240)).toBeLessThan(16)
    const [a, b] = code?.outline ?? []
    expect(Math.atan2((b?.y ?? 0) - (a?.y ?? 0), (b?.x ?? 0) - (a?.x ?? 0))).toBeCloseTo(Math.PI / 6, 1)
  })
})

describe('a product code that zxing reads', () => {
  const misread = `690123456${'987'}`
  const wrong = misread + checkDigit(misread)
  const answering = (text: string, symbology: Decoded['symbology']) =>
    createStandInZxing(({ picture }) => [readIn(picture, text, symbology)])

  it('passes when our own decoder saw the same', async () => {
    expect(texts(await strips(sightFor(answering(MILK, 'ean13'))))).toEqual([MILK])
    expect(texts(await whole(sightFor(answering(MILK, 'ean13'))))).toEqual([MILK])
  })

  it('is dropped when our own decoder clearly saw another', async () => {
    expect(await strips(sightFor(answering(wrong, 'ean13')))).toEqual([])
    expect(await whole(sightFor(answering(wrong, 'ean13')))).toEqual([])
    expect(await whole(sightFor(answering('036000291452', 'upca')))).toEqual([])
  })

  it('passes when our own decoder saw no edges, or could not explain what it saw', async () => {
    const sight = sightFor(answering(wrong, 'ean13'))
    const unsure = (change: (read: NonNullable<Look['read']>) => Look['read']) =>
      whole({
        ...sight,
        looks: sight.looks.map((look) => ({ ...look, read: look.read && change(look.read) })),
      })
    expect(texts(await unsure(() => null))).toEqual([wrong])
    expect(texts(await unsure((read) => ({ ...read, residual: 0.5 })))).toEqual([wrong])
    const faint = await unsure((read) => ({ ...read, placement: { ...read.placement, score: 0.9 } }))
    expect(texts(faint)).toEqual([wrong])
  })

  it('is not asked about when it is of another kind', async () => {
    expect(texts(await strips(sightFor(answering('96385074', 'ean8'))))).toEqual(['96385074'])
    expect(texts(await whole(sightFor(answering('x', 'qr'))))).toEqual(['x'])
  })
})

describe('squares', () => {
  it('are sought in the coarse picture, in half of that, and by one threshold', async () => {
    const zxing = createStandInZxing()
    const sight = sightFor(zxing, 'live', large)
    for (const stage of [squares, squaresSmall, squaresEven]) expect(await stage(sight)).toEqual([])
    expect(sizes(zxing)).toEqual([
      ['square', 640, 480],
      ['square-hard', 320, 240],
      ['square-even', 640, 480],
    ])
    // made once for both
    expect(zxing.asked[2]?.picture).toBe(zxing.asked[0]?.picture)
  })

  it('are outlined in the frame, however small the picture was', async () => {
    const zxing = createStandInZxing(({ picture }) => [readIn(picture, 'q', 'qr')])
    for (const stage of [squares, squaresSmall]) {
      const [code] = await stage(sightFor(zxing, 'live', large))
      expect(code?.outline[2]).toEqual({ x: 1280, y: 960 })
    }
  })
})

describe('stacked bars', () => {
  it('are sought in the coarse picture', async () => {
    const zxing = createStandInZxing()
    await stacked(sightFor(zxing, 'live', large))
    expect(sizes(zxing)).toEqual([['stacked', 640, 480]])
  })
})

describe('the whole frame', () => {
  it('is looked at harder when it is a still', async () => {
    const zxing = createStandInZxing()
    await whole(sightFor(zxing, 'live'))
    await whole(sightFor(zxing, 'still'))
    expect(sizes(zxing)).toEqual([
      ['plain', 640, 480],
      ['whole', 640, 480],
    ])
  })
})

describe('without zxing', () => {
  it.each([strips, squares, squaresSmall, squaresEven, stacked, whole])(
    'no stage finds anything',
    async (stage) => {
      expect(await stage(sightFor(null))).toEqual([])
    },
  )
})
