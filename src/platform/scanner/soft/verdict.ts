/** Which soft readings may be believed: thresholds set from photographs, with and without the store's catalogue. */
import { expandUpcE, parseGtin } from '@/domain/code'
import type { Confidence } from '../decoder'
import type { KnownGtins } from './known-gtins'
import { patternsOf } from './known-gtins'
import { PATTERNS } from './layout'
import type { SoftRead } from './soft-decoder'

export type Verdict = { readonly text: string; readonly confidence: Confidence }

/** Leads are in units of what is left unexplained. */
const LIKELY = 1.5
const CERTAIN = 3
/** Shares of a digit's energy left unexplained beyond which there is no such symbol. */
const MOST_RESIDUAL = 0.3
/** One digit fitting so much worse than the others was covered or is not there: half a code is no code. */
const WORST_DIGIT = 4.2
const LEAST_BANDS = 2

/** A code of the store's leads all its others by this, */
const KNOWN_LEAD = 1.2
/** and may lie this far behind the best legal code that the store does not sell. */
const KNOWN_DEFICIT = 0.5
const KNOWN_RESIDUAL = 0.45

export function judge(read: SoftRead, known: KnownGtins | null): Verdict | null {
  if (read.bands < LEAST_BANDS || read.worst > WORST_DIGIT * (read.residual + 0.02)) return null
  if (read.residual <= MOST_RESIDUAL && read.lead >= LIKELY) {
    const isKnown = known?.has(gtinOf(read)) ?? false
    return { text: read.text, confidence: read.lead >= CERTAIN || isKnown ? 'certain' : 'likely' }
  }
  return known && read.residual <= KNOWN_RESIDUAL ? judgeKnown(read, known) : null
}

function judgeKnown(read: SoftRead, known: KnownGtins): Verdict | null {
  const best = known.best(read.layout, read.costs)
  if (!best) return null
  const unit = read.residual + 0.01
  const deficit = (best.cost - read.residual * read.layout.digits.length) / unit
  const lead = (best.runnerUp - best.cost) / unit
  return deficit <= KNOWN_DEFICIT && lead >= KNOWN_LEAD ? { text: best.text, confidence: 'certain' } : null
}

/** How far behind the best legal code another one is, in units of what is left unexplained; none for its own text. */
export function deficitOf(read: SoftRead, text: string): number {
  let cost = 0
  patternsOf(read.layout.symbology, text).forEach((pattern, digit) => {
    cost += read.costs[digit * PATTERNS.length + pattern] ?? 0
  })
  return (cost - read.residual * read.layout.digits.length) / (read.residual + 0.01)
}

/** The 14-digit key of what was read. */
export function gtinOf({ layout, text }: Pick<SoftRead, 'layout' | 'text'>): string {
  const gtin = layout.symbology === 'upce' ? expandUpcE(text) : parseGtin(text)
  return gtin.ok ? gtin.value : ''
}
