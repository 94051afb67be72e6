// A symbol ends in guards with nothing beside them; half of a longer one does not.
import { describe, expect, it } from 'vitest'
import { endsOf } from '@/platform/scanner/soft/ends'
import { EAN_8, EAN_13, UPC_E } from '@/platform/scanner/soft/layout'
import { slopeOf } from '@/platform/scanner/soft/profile'
import { drawnProfile } from '../../../support/drawn-profile'

const PLACE = { start: 60, module: 3.7, bend: 0 }
const placement = { ...PLACE, score: 2 }
const TEXTS = { ean13: '6901234567892', ean8: '96385074', upce: '04252614' }

describe.each([EAN_13, EAN_8, UPC_E])('the ends of $symbology', (layout) => {
  const profile = drawnProfile(layout, TEXTS[layout.symbology], PLACE)

  it('are as steep as all its edges, and quiet beyond', () => {
    const { guards, noise } = endsOf(slopeOf(profile, 2), layout, placement)
    expect(guards).toBeGreaterThan(0.7)
    expect(guards).toBeLessThan(1.3)
    expect(noise).toBeLessThan(0.1)
  })

  it('are missing a guard that was painted over, either of them', () => {
    const end = PLACE.start + PLACE.module * layout.modules
    for (const [from, to] of [
      [0, PLACE.start + 3.4 * PLACE.module],
      [end - 4.4 * PLACE.module, 480],
    ] as const) {
      const painted = profile.map((value, i) => (i >= from && i < to ? -1 : value))
      expect(endsOf(slopeOf(painted, 2), layout, placement).guards).toBeLessThan(0.4)
    }
  })

  it('are loud where something is printed in either quiet zone', () => {
    const end = PLACE.start + PLACE.module * layout.modules
    for (const from of [PLACE.start - 22, end + 4]) {
      const printed = profile.map((value, i) =>
        i >= from && i < from + 18 ? (Math.floor(i / 3) % 2 === 0 ? 1 : -1) : value,
      )
      expect(endsOf(slopeOf(printed, 2), layout, placement).noise).toBeGreaterThan(0.45)
    }
  })

  it('are as loud as may be where the row is over', () => {
    const near = { ...PLACE, start: 1 }
    const cut = slopeOf(drawnProfile(layout, TEXTS[layout.symbology], near), 2)
    expect(endsOf(cut, layout, { ...near, score: 2 }).noise).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('half an EAN-13', () => {
  it('is loud where a UPC-E would be quiet', () => {
    const slope = slopeOf(drawnProfile(EAN_13, TEXTS.ean13, PLACE), 2)
    expect(endsOf(slope, UPC_E, placement).noise).toBeGreaterThan(0.45)
  })
})
