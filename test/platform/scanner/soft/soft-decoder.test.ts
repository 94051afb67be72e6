// Blurred, turned and upside down, a code is read; what is no whole code is not.
import { describe, expect, it } from 'vitest'
import { bandsOf } from '@/platform/scanner/soft/bands'
import { knownGtins } from '@/platform/scanner/soft/known-gtins'
import { EAN_8, EAN_13, UPC_E } from '@/platform/scanner/soft/layout'
import type { SoftRead } from '@/platform/scanner/soft/soft-decoder'
import { softRead } from '@/platform/scanner/soft/soft-decoder'
import { straightened } from '@/platform/scanner/soft/straighten'
import { judge } from '@/platform/scanner/soft/verdict'
import { noise } from '../../../bench/pixels/optics'
import { frameOf } from '../../../bench/pixels/plane'
import { seeded } from '../../../bench/random'
import { textOf } from '../../../support/retail-texts'
import { barsOf, cutOff, paintedOver, shoot, shootPlane } from '../../../support/shot-bars'
import { believed, softLooks } from '../../../support/soft-look'

const LAYOUTS = [EAN_13, EAN_8, UPC_E]
const MILK = '6901234567892'
const milk = barsOf('ean13', MILK)
const texts = (verdicts: readonly { readonly text: string }[]) => verdicts.map(({ text }) => text)

describe('an EAN-13 that no store lists', () => {
  it.each([0, 17, 90, 133])('is read through a blur of 0.8 modules, turned by %i degrees', (tilt) => {
    expect(texts(believed(shoot(milk, { blur: 0.8, tilt }), EAN_13))).toEqual([MILK])
  })

  it.each(LAYOUTS)('and any other code is read as printed: $symbology', (layout) => {
    const random = seeded(51)
    for (let seed = 1; seed <= 3; seed++) {
      const text = textOf(layout.symbology, random)
      const frame = shoot(barsOf(layout.symbology, text), { blur: 0.4, tilt: 12 * seed, seed })
      expect(believed(frame, layout)).toEqual([{ text, confidence: 'certain' }])
    }
  })

  it.each(LAYOUTS)('is read upside down: $symbology', (layout) => {
    const random = seeded(52)
    for (let seed = 1; seed <= 4; seed++) {
      const text = textOf(layout.symbology, random)
      const frame = shoot(barsOf(layout.symbology, text), { blur: 0.4, tilt: 187, seed })
      expect(believed(frame, layout)).toEqual([{ text, confidence: 'certain' }])
      const upside = softLooks(frame, layout).filter(({ read }) => read && judge(read, null))
      expect(upside.map(({ read }) => read?.reversed)).toEqual(upside.map(() => true))
    }
  })
})

describe('a reading', () => {
  const [first] = softLooks(shoot(milk, { blur: 0.5 }), EAN_13)

  it('says how blurred the code is, and how many bands it was put together from', () => {
    expect(first?.read?.blur).toBeGreaterThanOrEqual(0.5)
    expect(first?.read?.blur).toBeLessThanOrEqual(0.7)
    expect(first?.read?.bands).toBeGreaterThan(4)
    expect(first?.read?.reversed).toBe(false)
  })

  it('is surer of a sharp code than of a blurred one', () => {
    const [sharp] = softLooks(shoot(milk, { blur: 0.1 }), EAN_13)
    const [blurred] = softLooks(shoot(milk, { blur: 0.9 }), EAN_13)
    expect(sharp?.read?.lead).toBeGreaterThan(3 * (blurred?.read?.lead ?? 0))
    expect(sharp?.read?.residual).toBeLessThan(blurred?.read?.residual ?? 0)
  })
})

describe('a code cut anew along its own sides', () => {
  const frame = shoot(milk, { blur: 0.5, tilt: 8 })
  // three degrees off, as the locator may be
  const region = { x: 320, y: 240, angle: (11 * Math.PI) / 180, length: 290, height: 190 }
  const cut = bandsOf(frame, region)
  const read = softRead(cut, EAN_13)
  const anew = read && straightened(frame, cut, read)
  const starts = (found: SoftRead['found'] = []) =>
    found.filter(({ placement }) => placement.score > 1).map(({ placement }) => placement.start)

  it('stands upright in every band', () => {
    const again = anew && softRead(anew, EAN_13)
    const lean = (all: readonly number[]) => Math.max(...all) - Math.min(...all)
    expect(lean(starts(read?.found))).toBeGreaterThan(8)
    expect(lean(starts(again?.found))).toBeLessThan(3)
    expect(starts(again?.found).length).toBeGreaterThan(4)
    expect(again?.text).toBe(MILK)
    expect(again?.lead).toBeGreaterThan(read?.lead ?? 0)
  })

  it('is left as it was cut when too few bands hold it', () => {
    expect(read && straightened(frame, cut, { ...read, found: read.found.slice(0, 2) })).toBeNull()
  })
})

describe('what is no whole code', () => {
  it.each([48, 60, 70, 80])('is an EAN-13 painted over from module %i on', (from) => {
    const frame = shoot(paintedOver(milk, from))
    for (const layout of LAYOUTS) expect(believed(frame, layout)).toEqual([])
  })

  it('is an EAN-13 without its left half', () => {
    const frame = shoot(paintedOver(milk, 0, 45))
    for (const layout of LAYOUTS) expect(believed(frame, layout)).toEqual([])
  })

  it.each([46, 48, 50])('is the left half of an EAN-13, cut off after %i modules, as a UPC-E', (columns) => {
    for (const text of [MILK, '8480010092271', '0036000291452']) {
      expect(believed(shoot(cutOff(barsOf('ean13', text), columns)), UPC_E)).toEqual([])
    }
  })

  it('is a whole EAN-13, taken for a shorter symbol', () => {
    const random = seeded(53)
    for (let seed = 1; seed <= 4; seed++) {
      const frame = shoot(barsOf('ean13', textOf('ean13', random)), { seed, tilt: 5 })
      for (const layout of [EAN_8, UPC_E]) expect(believed(frame, layout)).toEqual([])
    }
  })

  it('are words: bars of any width, as in a line of print', () => {
    for (let seed = 1; seed <= 4; seed++) {
      const random = seeded(seed)
      const cells = milk.cells.slice()
      // letters: every five rows other strokes
      for (let row = 0; row < milk.rows; row += 5) {
        const stroke = Array.from({ length: milk.columns }, () => (random.next() < 0.45 ? 1 : 0))
        for (let i = 0; i < 5 * milk.columns; i++) {
          const at = row * milk.columns + i
          if (at < cells.length)
            cells[at] = Math.floor(i / milk.columns) < 3 ? (stroke[i % milk.columns] ?? 0) : 0
        }
      }
      const frame = shoot({ ...milk, cells }, { seed, blur: 0.4 })
      for (const layout of LAYOUTS) expect(believed(frame, layout)).toEqual([])
    }
  })

  it('are bars by lot', () => {
    for (let seed = 1; seed <= 4; seed++) {
      const random = seeded(100 + seed)
      const line = Array.from({ length: milk.columns }, () => (random.next() < 0.5 ? 1 : 0))
      const cells = milk.cells.map((_, i) => line[i % milk.columns] ?? 0)
      const frame = shoot({ ...milk, cells }, { seed })
      for (const layout of LAYOUTS) expect(believed(frame, layout)).toEqual([])
    }
  })
})

describe('a code too blurred to be read alone', () => {
  const frame = shoot(milk, { blur: 1.05, tilt: 10 })
  const others = Array.from({ length: 2000 }, (_, i) => `0${textOf('ean13', seeded(i))}`)

  it('is read where the store sells it', () => {
    expect(believed(frame, EAN_13)).toEqual([])
    const verdicts = believed(frame, EAN_13, knownGtins([...others, `0${MILK}`]))
    expect(verdicts).toEqual([{ text: MILK, confidence: 'certain' }])
  })

  it('is read as nothing where the store does not', () => {
    expect(believed(frame, EAN_13, knownGtins(others))).toEqual([])
  })

  it('is read as nothing where grain hides it, whatever the store sells', () => {
    const grainy = frameOf(noise(shootPlane(milk, { blur: 1.05, tilt: 10 }), 30, seeded(5)))
    expect(believed(grainy, EAN_13, knownGtins([...others, `0${MILK}`]))).toEqual([])
  })
})
