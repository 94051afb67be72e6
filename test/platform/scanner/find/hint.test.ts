// What the shopper is told is measured on the frame.
import { describe, expect, it } from 'vitest'
import { hintFor } from '@/platform/scanner/find/hint'
import { locate } from '@/platform/scanner/find/locate'
import type { Region } from '@/platform/scanner/find/regions'
import { bandsOf } from '@/platform/scanner/soft/bands'
import { EAN_13 } from '@/platform/scanner/soft/layout'
import type { SoftRead } from '@/platform/scanner/soft/soft-decoder'
import { softRead } from '@/platform/scanner/soft/soft-decoder'
import { barsOf, shoot } from '../../../support/shot-bars'
import { softReadOf } from '../../../support/soft-read'

const FRAME = { width: 640, height: 480 }
const region: Region = { x: 320, y: 240, angle: 0, length: 300, height: 200, weight: 1 }
const read = softReadOf({
  residual: 0.5,
  lead: 0.2,
  blur: 0.3,
  placement: { start: 50, module: 4, bend: 0, score: 0.9 },
})
const hint = (change: Partial<Region> = {}, seen: Partial<SoftRead> | null = {}, light = 120) =>
  hintFor(FRAME, { regions: [{ ...region, ...change }], light }, seen && { ...read, ...seen })

describe('a hint', () => {
  it('is dark below a little light, whatever else is seen', () => {
    expect(hint({ length: 700 }, {}, 37)).toBe('dark')
    expect(hint({}, {}, 38)).toBeNull()
    expect(hintFor(FRAME, { regions: [], light: 10 }, null)).toBe('dark')
  })

  it('is none where there are no bars', () => {
    expect(hintFor(FRAME, { regions: [], light: 120 }, read)).toBeNull()
  })

  it('is too near when the bars leave no room, across or down the frame', () => {
    expect(hint({ length: 588 })).toBeNull()
    expect(hint({ length: 590 })).toBe('too-near')
    expect(hint({ length: 440, angle: Math.PI / 2 })).toBeNull()
    expect(hint({ length: 443, angle: Math.PI / 2 })).toBe('too-near')
    expect(hint({ length: 443, angle: -Math.PI / 2 })).toBe('too-near')
  })

  it('is blurred or tilted only when a code was seen well enough to tell', () => {
    const placement = { ...read.placement, bend: 9 }
    expect(hint({}, { blur: 0.7 })).toBe('blurred')
    expect(hint({}, { blur: 0.5 })).toBeNull()
    expect(hint({}, { placement })).toBe('tilted')
    expect(hint({}, { placement: { ...placement, bend: -9 } })).toBe('tilted')
    expect(hint({}, { placement: { ...placement, bend: 8.7 } })).toBeNull()
    expect(hint({}, { blur: 0.9, placement: { ...placement, score: 0.27 } })).toBeNull()
    expect(hint({}, { blur: 0.9, placement: { ...read.placement, score: 0.29 } })).toBe('blurred')
    expect(hint({}, null)).toBeNull()
  })

  it('is tilted, not blurred, when the bars are too slim for a code seen from the front', () => {
    expect(hint({ length: 240, height: 200 }, { blur: 0.9 })).toBe('blurred')
    expect(hint({ length: 219, height: 200 }, { blur: 0.9 })).toBe('tilted')
    expect(hint({ length: 219, height: 200 }, null)).toBeNull()
  })

  it('is what a picture shows', () => {
    const hintOf = (shot: Parameters<typeof shoot>[1]) => {
      const frame = shoot(barsOf('ean13', '6901234567892'), shot)
      const overview = locate(frame, 2)
      const [first] = overview.regions
      return hintFor(frame, overview, first ? softRead(bandsOf(frame, first), EAN_13) : null)
    }
    expect(hintOf({ blur: 0.2 })).toBeNull()
    expect(hintOf({ blur: 0.8 })).toBe('blurred')
    expect(hintOf({ blur: 1 })).toBe('blurred')
    expect(hintOf({ pixelsPerModule: 6.5, blur: 0.3 })).toBe('too-near')
    expect(hintOf({ pixelsPerModule: 4, blur: 0.3, yaw: 50 })).toBe('tilted')
  })
})
