// What is believed: nothing that another code fits nearly as well, and no code that is not whole.
import { describe, expect, it } from 'vitest'
import { patternsOf } from '@/domain/code'
import { knownGtins } from '@/platform/scanner/soft/known-gtins'
import type { Layout } from '@/platform/scanner/soft/layout'
import { EAN_8, EAN_13, UPC_E } from '@/platform/scanner/soft/layout'
import type { SoftRead } from '@/platform/scanner/soft/soft-decoder'
import { bearsOut, deficitOf, gtinOf, judge, judgeKnown } from '@/platform/scanner/soft/verdict'
import { SOFT_TEXT, softReadOf } from '../../../support/soft-read'

const MILK = SOFT_TEXT
const OTHER = '6901234567908'
/** How far a store's code may lie behind the best, and how far it must lead its others. */
const DEFICIT = 0.25
const LEAD = 2

const verdict = (change: Partial<SoftRead>, layout?: Layout, text?: string) =>
  judge(softReadOf(change, layout, text), null)?.confidence ?? null

describe('an EAN-13 in no catalogue', () => {
  it.each<[string, Partial<SoftRead>, ReturnType<typeof verdict>]>([
    ['leads by what it must', { lead: 1.5 }, 'likely'],
    ['leads by less', { lead: 1.49 }, null],
    ['leads clearly', { lead: 3 }, 'certain'],
    ['leads almost clearly', { lead: 2.99 }, 'likely'],
    ['leaves as much as it may', { residual: 0.3 }, 'likely'],
    ['leaves more', { residual: 0.301 }, null],
    ['leaves more, and leads', { residual: 0.301, lead: 20 }, null],
    ['has a digit that hardly fits', { worst: 0.467 }, 'likely'],
    ['has a digit that does not', { worst: 0.469 }, null],
    ['has a digit that does not, and leads', { worst: 0.469, lead: 20 }, null],
    ['has a faint guard', { ends: { guards: 0.12, noise: 0 } }, 'likely'],
    ['has no guard at one end', { ends: { guards: 0.11, noise: 0 }, lead: 20 }, null],
    ['was seen in one band', { bands: 1 }, null],
    ['was seen in one band, clearly', { bands: 1, lead: 3 }, 'certain'],
    ['stands at the rim', { ends: { guards: 1, noise: Number.POSITIVE_INFINITY } }, 'likely'],
  ])('that %s', (_, change, expected) => expect(verdict(change)).toBe(expected))
})

describe.each([
  { layout: EAN_8, text: '96385074', lead: 1.5, residual: 0.2, guards: 0.5, noise: 0.4 },
  { layout: UPC_E, text: '04252614', lead: 2, residual: 0.3, guards: 0.4, noise: 0.45 },
])('a short symbol: $layout.symbology', ({ layout, text, lead, residual, guards, noise }) => {
  const of = (change: Partial<SoftRead>) => verdict(change, layout, text)

  it('is believed at its limits', () => {
    expect(of({ lead, residual, ends: { guards, noise } })).toBe('likely')
  })

  it('is not believed beyond any of them', () => {
    const beyond: Partial<SoftRead>[] = [
      { lead: lead - 0.01 },
      { residual: residual + 0.001 },
      { ends: { guards: guards - 0.01, noise } },
      { ends: { guards, noise: noise + 0.01 } },
      { ends: { guards, noise: Number.POSITIVE_INFINITY } },
      { ends: { guards, noise: Number.NaN } },
    ]
    for (const change of beyond) expect(of(change)).toBeNull()
  })
})

describe('a store that sells it', () => {
  const known = knownGtins([`0${MILK}`])
  const OWN_PLACE = { residual: 0.3, lead: 0.2 }
  /** Another legal code fits best; the store's own costs `deficit` units more. */
  function rivalled(deficit: number, change: Partial<SoftRead> = OWN_PLACE): SoftRead {
    const read = softReadOf(change, EAN_13, OTHER)
    const costs = read.costs.slice()
    const rival = patternsOf('ean13', OTHER)
    const differing = patternsOf('ean13', MILK)
      .map((pattern, digit) => ({ pattern, digit }))
      .filter(({ pattern, digit }) => pattern !== rival[digit])
    for (const { pattern, digit } of differing) {
      costs[digit * 30 + pattern] = read.residual + (deficit * (read.residual + 0.01)) / differing.length
    }
    return { ...read, costs }
  }

  it('makes a likely code certain', () => {
    expect(judge(softReadOf(), known)).toEqual({ text: MILK, confidence: 'certain' })
    expect(judge(softReadOf(), knownGtins([`0${OTHER}`]))).toEqual({ text: MILK, confidence: 'likely' })
  })

  it('leaves it likely while it sells another that fits nearly as well', () => {
    const near = rivalled(1.5, { residual: 0.1, lead: 1.5 })
    const both = knownGtins([`0${MILK}`, `0${OTHER}`])
    expect(judge(near, both)).toEqual({ text: OTHER, confidence: 'likely' })
    expect(judge(near, knownGtins([`0${OTHER}`]))).toEqual({ text: OTHER, confidence: 'certain' })
  })

  it('is asked apart from the drawing: where that tells nothing, nothing is believed at first', () => {
    expect(judge(rivalled(0.05), known)).toBeNull()
  })

  it('decides between near readings, and stays silent when it sells none of them', () => {
    expect(judgeKnown(rivalled(0.05), known)).toEqual({ text: MILK, confidence: 'certain' })
    expect(judgeKnown(rivalled(0.05), null)).toBeNull()
    expect(judgeKnown(rivalled(0.05), knownGtins(['08480010092271']))).toBeNull()
    expect(judgeKnown(rivalled(0.05), knownGtins(['00000096385074']))).toBeNull()
  })

  it('lets its code lie a little behind the best', () => {
    expect(judgeKnown(rivalled(DEFICIT - 0.01), known)).not.toBeNull()
    expect(judgeKnown(rivalled(DEFICIT + 0.01), known)).toBeNull()
  })

  it('asks its code to lead its others clearly', () => {
    const both = knownGtins([`0${MILK}`, `0${OTHER}`])
    expect(judgeKnown(rivalled(0.05), both)).toBeNull()
    expect(judgeKnown(rivalled(LEAD - 0.01), both)).toBeNull()
    expect(judgeKnown(rivalled(LEAD + 0.01), both)).toEqual({ text: OTHER, confidence: 'certain' })
  })

  it('bears out what another engine read when that fits best of its codes, with some lead', () => {
    const both = knownGtins([`0${MILK}`, `0${OTHER}`])
    expect(bearsOut(rivalled(1.01), both, OTHER)).toBe(true)
    expect(bearsOut(rivalled(0.99), both, OTHER)).toBe(false)
    expect(bearsOut(rivalled(1), both, MILK)).toBe(false)
    expect(bearsOut(rivalled(1), known, OTHER)).toBe(false)
    expect(bearsOut(rivalled(1.49), known, MILK)).toBe(true)
    expect(bearsOut(rivalled(1.51), known, MILK)).toBe(false)
    expect(bearsOut(rivalled(1, { residual: 0.45 }), known, MILK)).toBe(true)
    expect(bearsOut(rivalled(1, { residual: 0.451 }), known, MILK)).toBe(false)
  })

  it('believes no picture that leaves nearly half of it unexplained, and no half of a code', () => {
    expect(judgeKnown(rivalled(0.05, { residual: 0.45, lead: 0.2 }), known)).not.toBeNull()
    expect(judgeKnown(rivalled(0.05, { residual: 0.451, lead: 0.2 }), known)).toBeNull()
    expect(judgeKnown(rivalled(0.05, { ...OWN_PLACE, worst: 1.3 }), known)).toBeNull()
    expect(judgeKnown(rivalled(0.05, { ...OWN_PLACE, bands: 1 }), known)).toBeNull()
  })
})

describe('how far a code lies behind the best', () => {
  it('is nothing for the best itself, and counts in units of what is left', () => {
    expect(deficitOf(softReadOf(), MILK)).toBeCloseTo(0, 4)
    const differing = patternsOf('ean13', OTHER).filter((each, i) => each !== patternsOf('ean13', MILK)[i])
    expect(deficitOf(softReadOf(), OTHER)).toBeCloseTo((differing.length * 1.9) / 0.11, 3)
  })
})

describe('the key of a reading', () => {
  it('has 14 digits, a UPC-E expanded', () => {
    expect(gtinOf({ layout: EAN_13, text: MILK })).toBe(`0${MILK}`)
    expect(gtinOf({ layout: EAN_8, text: '96385074' })).toBe('00000096385074')
    expect(gtinOf({ layout: UPC_E, text: '04252614' })).toBe('00042100005264')
    expect(gtinOf({ layout: UPC_E, text: '04252615' })).toBe('')
  })
})
