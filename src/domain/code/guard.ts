/** Which reads of the camera become a scan: what each symbology must look like, and how often it must be seen. */
import type { Millis } from '../kernel'
import { millis, seconds } from '../kernel'
import { hasValidCheckDigit } from './gtin'
import type { RawScan, Symbology } from './scan'
import { expandUpcE } from './upc-e'

/** One code in one frame. `certain`: the decoder excludes every other value; `likely`: it found one that holds. */
export type CodeRead = {
  readonly text: string
  readonly symbology: Symbology
  readonly identifier?: string
  readonly confidence: 'certain' | 'likely'
}

export type GuardRule = {
  /** A partial, inverted or chance read does not look like this. */
  readonly looksRight: (text: string) => boolean
  /** Frames that must agree, when the decoder is certain and when it is not. */
  readonly certain: number
  readonly likely: number
}

const checked = (length: number) => (text: string) =>
  text.length === length && /^\d+$/.test(text) && hasValidCheckDigit(text)
const anything = (text: string) => text !== ''

/**
 * Check digits let one misread in ten through, so an uncertain EAN/UPC needs a second frame; ITF is a stripe of any
 * shirt, so it counts as ITF-14 only and needs three. 2D codes correct their own errors.
 */
export const GUARD_RULES: { readonly [symbology in Symbology]: GuardRule } = {
  ean13: { looksRight: checked(13), certain: 1, likely: 2 },
  ean8: { looksRight: checked(8), certain: 1, likely: 2 },
  upca: { looksRight: checked(12), certain: 1, likely: 2 },
  upce: { looksRight: (text) => text.length === 8 && expandUpcE(text).ok, certain: 1, likely: 2 },
  code128: { looksRight: anything, certain: 1, likely: 2 },
  itf: { looksRight: checked(14), certain: 2, likely: 3 },
  databar: { looksRight: anything, certain: 1, likely: 2 },
  'databar-expanded': { looksRight: anything, certain: 1, likely: 2 },
  qr: { looksRight: anything, certain: 1, likely: 1 },
  datamatrix: { looksRight: anything, certain: 1, likely: 1 },
  typed: { looksRight: anything, certain: 1, likely: 1 },
  unknown: { looksRight: anything, certain: 2, likely: 2 },
}

type Kept = { readonly scan: RawScan; readonly frame: number }
/** Reads lately passed on or waiting for another frame to agree, and how many frames there were. Plain data, so it can be replayed. */
export type GuardMemory = { readonly frames: number; readonly reads: readonly Kept[] }
export const NOTHING_READ_YET: GuardMemory = { frames: 0, reads: [] }

/** How long a frame speaks for another. */
export const AGREEMENT = seconds(1)

/** Frames by which an uncertain value must lead its rivals: one more frame must not make both of two values pass. */
const LEAD = 2

/** After such a gap another value is another pack's: on one pack, true and false reads interleave. */
export const REPLACED = { after: millis(300), frames: 3 } as const

export type Guarded = {
  /** What may be looked up now; null while frames must still agree. */
  readonly scan: RawScan | null
  readonly memory: GuardMemory
}

/**
 * Judges one frame; the code that is meant comes first in `reads`. A code in view passes in every frame that agrees,
 * so that `sight` knows it has not been taken away. Where frames contradict each other, one value must lead by `LEAD`.
 */
export function guardFrame(memory: GuardMemory, reads: readonly CodeRead[], at: Millis): Guarded {
  const frame = memory.frames + 1
  const recent = memory.reads.filter(({ scan }) => at >= scan.at && at - scan.at <= AGREEMENT)
  const read = reads.find(({ symbology, text }) => GUARD_RULES[symbology].looksRight(text))
  if (!read) return { scan: null, memory: { frames: frame, reads: recent } }
  const scan: RawScan = {
    text: read.text,
    symbology: read.symbology,
    at,
    ...(read.identifier === undefined ? {} : { identifier: read.identifier }),
  }
  const seen = [...recent, { scan, frame }]
  const votes = votesFor(seen, scan)
  const rivals = rivalVotes(seen, scan)
  const needed = GUARD_RULES[read.symbology][read.confidence]
  const isClear = read.confidence === 'certain' || rivals === 0 || votes >= rivals + LEAD
  const isAgreed = votes >= needed && isClear
  return { scan: isAgreed ? scan : null, memory: { frames: frame, reads: seen } }
}

/** The most votes of any other value that was read shortly before this one's first read, or since. */
function rivalVotes(seen: readonly Kept[], scan: RawScan): number {
  const first = seen.find((kept) => isSame(kept.scan, scan))
  if (!first) return 0
  const beside = seen.filter(
    (kept) => first.scan.at - kept.scan.at < REPLACED.after || first.frame - kept.frame <= REPLACED.frames,
  )
  const rivals = beside.filter((kept) => isRival(kept.scan, scan))
  return Math.max(0, ...rivals.map((rival) => votesFor(beside, rival.scan)))
}

const isSame = (a: RawScan, b: RawScan) => a.text === b.text && a.symbology === b.symbology
/** Drawn alike: what is no whole EAN-13 may be taken for one of the others. */
const RETAIL: readonly Symbology[] = ['ean13', 'ean8', 'upca', 'upce']
/** Another value of the same kind: two packs in view, or a misread. */
const isRival = (a: RawScan, b: RawScan) =>
  !isSame(a, b) && (a.symbology === b.symbology || [a, b].every((one) => RETAIL.includes(one.symbology)))
const votesFor = (seen: readonly Kept[], scan: RawScan) =>
  seen.filter((kept) => isSame(kept.scan, scan)).length
