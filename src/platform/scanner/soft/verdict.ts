/** Which soft readings may be believed: thresholds set from photographs, with and without the store's catalogue. */
import { expandUpcE, parseGtin, patternsOf } from '@/domain/code'
import type { Confidence } from '../decoder'
import type { KnownGtins } from './known-gtins'
import { PATTERNS } from './layout'
import type { SoftRead } from './soft-decoder'
import { CERTAIN } from './soft-decoder'

export type Verdict = { readonly text: string; readonly confidence: Confidence }

type Limits = {
  /** Over the next legal code, in units of what is left unexplained. */
  readonly lead: number
  /** Most that is left unexplained, in shares of a digit's energy. */
  readonly residual: number
  /** Least steepness of the outer guards, and most of the quiet zones, in shares of the symbol's. */
  readonly guards: number
  readonly noise: number
}

/** A short symbol fits more places by chance, the half of an EAN-13 above all: it must stand alone. */
const LIMITS: { readonly [kind in SoftRead['layout']['symbology']]: Limits } = {
  ean13: { lead: 1.5, residual: 0.3, guards: 0.12, noise: Number.POSITIVE_INFINITY },
  ean8: { lead: 1.5, residual: 0.2, guards: 0.5, noise: 0.4 },
  upce: { lead: 2, residual: 0.3, guards: 0.4, noise: 0.45 },
}
/** One digit fitting so much worse than the others was covered or is not there: half a code is no code. */
const WORST_DIGIT = 3.9

/** A code of the store's leads all its others by this, */
const KNOWN_LEAD = 2
/** and may lie this far behind the best legal code that the store does not sell. */
const KNOWN_DEFICIT = 0.25
const KNOWN_RESIDUAL = 0.45
/** Two engines that agree on a code of the store's need less between it and the others, and it may lie farther behind. */
const BORNE_OUT = { lead: 1, deficit: 1.5 }

/** What the drawing alone says. A code of the store's is certain sooner, if no other of its codes is near. */
export function judge(read: SoftRead, known: KnownGtins | null): Verdict | null {
  const { residual, lead, text } = read
  const limits = LIMITS[read.layout.symbology]
  if (!isWhole(read) || residual > limits.residual || lead < limits.lead) return null
  if (lead >= CERTAIN) return { text, confidence: 'certain' }
  const stock = known && bestKnown(read, known)
  const isClear = stock?.text === text && stock.lead >= KNOWN_LEAD
  return { text, confidence: isClear ? 'certain' : 'likely' }
}

/** The same once every placement has been tried: where the drawing does not tell, the store's codes may. */
export const judgePatiently = (read: SoftRead, known: KnownGtins | null): Verdict | null =>
  judge(read, known) ?? judgeKnown(read, known)

/** What the store's codes say where the drawing does not tell: to be asked when every placement has been tried. */
export function judgeKnown(read: SoftRead, known: KnownGtins | null): Verdict | null {
  if (!known || !isWhole(read) || read.residual > KNOWN_RESIDUAL) return null
  const stock = bestKnown(read, known)
  const isClear = stock && stock.deficit <= KNOWN_DEFICIT && stock.lead >= KNOWN_LEAD
  return isClear ? { text: stock.text, confidence: 'certain' } : null
}

/** Whether the drawing, among the store's codes, speaks for one that another engine read. */
export function bearsOut(read: SoftRead, known: KnownGtins, text: string): boolean {
  const stock = read.residual <= KNOWN_RESIDUAL ? bestKnown(read, known) : null
  return stock?.text === text && stock.lead >= BORNE_OUT.lead && stock.deficit <= BORNE_OUT.deficit
}

/** Both ends seen, no digit far worse than the others, and more than one band of it unless it is certain. */
function isWhole({ worst, residual, bands, lead, ends, layout }: SoftRead): boolean {
  const limits = LIMITS[layout.symbology]
  if (ends.guards < limits.guards || !(ends.noise <= limits.noise)) return false
  return worst <= WORST_DIGIT * (residual + 0.02) && (bands > 1 || lead >= CERTAIN)
}

/** The store's code that fits best, how far behind the best legal code it is and how far ahead of the store's next. */
function bestKnown({ layout, costs, residual }: SoftRead, known: KnownGtins) {
  const best = known.best(layout, costs)
  if (!best) return null
  const unit = residual + 0.01
  const deficit = (best.cost - residual * layout.digits.length) / unit
  return { text: best.text, deficit, lead: (best.runnerUp - best.cost) / unit }
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
