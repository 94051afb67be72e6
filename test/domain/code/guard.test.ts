// A misread of one frame must not put a wrong product into the cart.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodeRead, GuardMemory, RawScan, Symbology } from '@/domain/code'
import { AGREEMENT, GUARD_RULES, guardFrame, NOTHING_READ_YET } from '@/domain/code'
import { millis } from '@/domain/kernel'

const MILK = '6901234567892'
const OTHER = '6901284567897'

const read = (
  text: string,
  symbology: Symbology = 'ean13',
  confidence: CodeRead['confidence'] = 'likely',
) => ({
  text,
  symbology,
  confidence,
})
const milk = read(MILK)
const sure = read(MILK, 'ean13', 'certain')
const other = read(OTHER)

type Step = readonly [at: number, ...reads: CodeRead[]]

/** What each frame passes on, as text; null for nothing. */
function play(...frames: readonly Step[]): (string | null)[] {
  let memory: GuardMemory = NOTHING_READ_YET
  return frames.map(([at, ...reads]) => {
    const guarded = guardFrame(memory, reads, millis(at))
    memory = guarded.memory
    return guarded.scan?.text ?? null
  })
}
/** The frame, counted from one, that lets the code pass; null when ten do not. */
function framesFor(code: CodeRead): number | null {
  const passed = play(...Array.from({ length: 10 }, (_, i): Step => [i * 50, code])).findIndex(
    (text) => text !== null,
  )
  return passed === -1 ? null : passed + 1
}

describe('frames that must agree', () => {
  it.each<[Symbology, string, certain: number, likely: number]>([
    ['ean13', MILK, 1, 2],
    ['ean8', '96385074', 1, 2],
    ['upca', '036000291452', 1, 2],
    ['upce', '04252614', 1, 2],
    ['code128', 'SHELF-42', 1, 2],
    ['itf', '15400141288763', 2, 3],
    ['databar', '09501101530003', 1, 2],
    ['databar-expanded', '0109501101530003310300012', 1, 2],
    ['qr', 'https://a.example/1', 1, 1],
    ['datamatrix', 'x', 1, 1],
    ['typed', '690', 1, 1],
    ['unknown', '690', 2, 2],
  ])('%s %s: %i when certain, %i when likely', (symbology, text, certain, likely) => {
    expect(framesFor(read(text, symbology, 'certain'))).toBe(certain)
    expect(framesFor(read(text, symbology, 'likely'))).toBe(likely)
  })
})

describe('what does not look like its symbology', () => {
  it.each<[Symbology, string, why: string]>([
    ['ean13', '6901234567893', 'wrong check digit'],
    ['ean13', '690123456789', 'cut short, and right as a UPC-A would be by chance'],
    ['ean13', '690123456789200', 'its add-on with it'],
    ['ean13', '690123456789A', 'a letter'],
    ['ean13', '２９９００００００００００', 'digits of another script'],
    ['ean8', '96385075', 'wrong check digit'],
    ['ean8', '0096385074', 'padded'],
    ['upca', '036000291453', 'wrong check digit'],
    ['upca', '0036000291452', 'as an EAN-13'],
    ['upce', '04252615', 'wrong check digit'],
    ['upce', '0425261', 'no check digit'],
    ['upce', '24252614', 'a number system that has no UPC-E'],
    ['itf', '15400141288764', 'wrong check digit'],
    ['itf', '123457', 'six digits, right in themselves'],
    ['itf', '0012345600005', 'thirteen digits'],
    ['itf', '1540014128876318', 'sixteen digits'],
    ...(['code128', 'databar', 'databar-expanded', 'qr', 'datamatrix', 'typed', 'unknown'] as const).map(
      (symbology): [Symbology, string, string] => [symbology, '', 'nothing'],
    ),
  ])('%s %s (%s) passes in no frame', (symbology, text) => {
    expect(framesFor(read(text, symbology, 'likely'))).toBeNull()
    expect(framesFor(read(text, symbology, 'certain'))).toBeNull()
  })

  it('is passed over for the next code of the frame', () => {
    expect(play([0, read('123457', 'itf'), read('6901234567893'), sure])).toEqual([MILK])
  })

  it('never speaks for a code that does look right', () => {
    expect(play([0, read('6901234567893')], [50, milk])).toEqual([null, null])
  })
})

describe('agreement', () => {
  it('goes on while the code is held in view', () => {
    expect(play([0, milk], [100, milk], [200, milk])).toEqual([null, MILK, MILK])
  })

  it('reaches across frames too blurred to read', () => {
    expect(play([0, milk], [100], [200], [300, milk])).toEqual([null, null, null, MILK])
  })

  it('lasts as long as it says and not a millisecond more', () => {
    expect(play([0, milk], [AGREEMENT, milk])).toEqual([null, MILK])
    expect(play([0, milk], [AGREEMENT + 1, milk], [2 * AGREEMENT + 1, milk])).toEqual([null, null, MILK])
  })

  it('is not found between the same digits of two symbologies', () => {
    expect(play([0, read('04252614', 'ean8')], [100, read('04252614', 'upce')])).toEqual([null, null])
  })

  it('starts anew when the clock was set back', () => {
    expect(play([5000, milk], [100, milk], [200, milk])).toEqual([null, null, MILK])
  })
})

describe('frames that contradict each other', () => {
  it('need a lead of two', () => {
    expect(play([0, other], [50, milk], [100, milk], [150, milk])).toEqual([null, null, null, MILK])
  })

  it('never let two values pass in turn', () => {
    const turns = Array.from({ length: 12 }, (_, i): [number, CodeRead] => [
      50 * i,
      i % 3 === 0 ? other : milk,
    ])
    const passed = play(...turns).filter((scan) => scan !== null)
    expect(new Set(passed)).toEqual(new Set([MILK]))
    const even = Array.from({ length: 12 }, (_, i): [number, CodeRead] => [50 * i, i % 4 < 2 ? other : milk])
    expect(new Set(play(...even))).toEqual(new Set([null, OTHER]))
  })

  it.each<[Symbology, string]>([
    ['upca', '023942431015'],
    ['upce', '04252614'],
    ['ean8', '96385074'],
  ])('contradict each other as %s and EAN-13 too, however often both come', (symbology, text) => {
    const right = read(text, symbology)
    const misread = read('9074932437075')
    const turns = Array.from({ length: 20 }, (_, i): Step => [33 * i, i % 2 === 0 ? right : misread])
    expect(new Set(play(...turns))).toEqual(new Set([null]))
    const mostly = Array.from({ length: 20 }, (_, i): Step => [33 * i, i % 3 === 1 ? misread : right])
    expect(new Set(play(...mostly))).toEqual(new Set([null, text]))
  })

  it('forget one misread between good frames', () => {
    expect(play([0, milk], [100, other], [200, milk], [300, milk])).toEqual([null, null, null, MILK])
    expect(play([0, milk], [100, milk], [200, other], [300, milk])).toEqual([null, MILK, null, MILK])
  })

  it('are settled by one certain read', () => {
    expect(play([0, other], [50, other], [100, sure])).toEqual([null, OTHER, MILK])
  })

  it('are none when they show codes of two symbologies', () => {
    expect(play([0, milk], [50, read('SHELF-42', 'code128')], [100, milk])).toEqual([null, null, MILK])
  })

  it('let neither value pass while they are even', () => {
    expect(play([0, milk], [50, milk], [100, other], [150, other])).toEqual([null, MILK, null, null])
    expect(play([0, milk], [50, other], [100], [150, milk, other])).toEqual([null, null, null, null])
  })
})

describe('a pack that makes way for another', () => {
  /** A pack seen in ten frames, then nothing, then another pack; the frame of its own that lets the other one pass. */
  function framesAfter({ blank, every }: { blank: number; every: number }): number {
    const shown = [...Array(10).fill([other]), ...Array(blank).fill([]), ...Array(15).fill([milk])]
    const passed = play(...shown.map((reads, i): Step => [every * i, ...reads]))
    return passed.indexOf(MILK) - 10 - blank + 1
  }

  it('does not contradict it once nothing was read for some frames and for some time', () => {
    expect(framesAfter({ blank: 15, every: 33 })).toBe(2)
    expect(framesAfter({ blank: 9, every: 33 })).toBe(2)
  })

  it('does where the gap is short, in time or in frames: a misread of the first pack comes like that', () => {
    expect(framesAfter({ blank: 8, every: 33 })).toBe(3)
    expect(framesAfter({ blank: 2, every: 33 })).toBe(9)
    expect(framesAfter({ blank: 2, every: 120 })).toBe(3)
    expect(framesAfter({ blank: 3, every: 120 })).toBe(2)
  })
})

describe('what is passed on', () => {
  it('carries the time of its frame and the symbology identifier', () => {
    const scan: RawScan = { text: 'q', symbology: 'qr', at: millis(77), identifier: ']Q3' }
    expect(
      guardFrame(NOTHING_READ_YET, [{ ...read('q', 'qr'), identifier: ']Q3' }], millis(77)).scan,
    ).toEqual(scan)
    expect(guardFrame(NOTHING_READ_YET, [read('q', 'qr')], millis(77)).scan).toEqual({
      text: 'q',
      symbology: 'qr',
      at: 77,
    })
  })

  it('leaves the memory it was given alone, and keeps no more than it needs', () => {
    const { memory: before } = guardFrame(NOTHING_READ_YET, [milk], millis(0))
    const copy = structuredClone(before)
    const { memory } = guardFrame(before, [], AGREEMENT)
    expect(memory.reads).toEqual(before.reads)
    expect(before.reads).toHaveLength(1)
    expect(guardFrame(before, [], millis(AGREEMENT + 1)).memory.reads).toEqual([])
    expect(before).toEqual(copy)
  })

  it('is always of the frame itself and looks right, whatever came before', () => {
    const symbologies = Object.keys(GUARD_RULES) as Symbology[]
    const texts = fc.oneof(
      fc.constantFrom(MILK, OTHER, '96385074', '04252614', '15400141288763', ''),
      fc.string(),
    )
    const reads = fc.record({
      text: texts,
      symbology: fc.constantFrom(...symbologies),
      confidence: fc.constantFrom('certain', 'likely'),
    })
    const frames = fc.array(fc.tuple(fc.nat(3000), fc.array(reads, { maxLength: 3 })), { maxLength: 20 })
    fc.assert(
      fc.property(frames, (shown) => {
        let memory: GuardMemory = NOTHING_READ_YET
        for (const [at, codes] of shown) {
          const { scan, memory: next } = guardFrame(memory, codes, millis(at))
          memory = next
          if (!scan) continue
          expect(GUARD_RULES[scan.symbology].looksRight(scan.text)).toBe(true)
          expect(
            codes.some(({ text, symbology }) => text === scan.text && symbology === scan.symbology),
          ).toBe(true)
        }
      }),
      { seed: 11 },
    )
  })
})
