/** Tells the keystrokes of a scanner that types from those of a person. Plain data, so it can be replayed. */
import type { Millis } from '@/domain/kernel'
import { millis } from '@/domain/kernel'

export type Stroke =
  | { readonly kind: 'character'; readonly text: string; readonly at: Millis }
  /** `end`: Enter or Tab. `other`: a key no scanner sends inside a code. */
  | { readonly kind: 'end' | 'other'; readonly at: Millis }

/** The characters that came one upon the other, up to now. */
export type Burst = {
  readonly text: string
  /** How many of them came faster than a person strikes two keys. */
  readonly fast: number
  readonly lastAt: Millis
  /** What came before broke off in the middle: this is the rest of it and no code. */
  readonly isTorn: boolean
  /** An ending key came last; a second one still belongs to the same code. */
  readonly hasEnded: boolean
  /** This scanner ends its codes with a key, so that a pause is a stutter and not an end. */
  readonly endsWithKey: boolean
}

export const SILENCE: Burst = {
  text: '',
  fast: 0,
  lastAt: millis(Number.NEGATIVE_INFINITY),
  isTorn: false,
  hasEnded: false,
  endsWithKey: false,
}

export type Struck = {
  readonly burst: Burst
  readonly code: string | null
  /** The key is a scanner's: nothing else on the page may act on it. */
  readonly isScanner: boolean
}

/** This long without a key ends a code of a scanner that sends no ending key. */
export const PAUSE = millis(120)
const LONGEST_GAP = millis(100)
const TYPICAL_GAP = millis(35)
/** The rest of a torn code comes within this time. */
const STUTTER = millis(250)
const FEWEST_CHARACTERS = 4
const FEWEST_DIGITS_AT_PAUSE = 8
const MOST_CHARACTERS = 2048

export function strike(burst: Burst, stroke: Stroke): Struck {
  if (stroke.kind === 'character') return append(burst, stroke.text, stroke.at)
  if (stroke.kind === 'end') return finish(burst, stroke.at)
  return { burst: quiet(burst), code: null, isScanner: false }
}

/** What is left when a key or a field comes between: only how this scanner ends its codes. */
export function quiet({ endsWithKey }: Burst): Burst {
  return { ...SILENCE, endsWithKey }
}

/** The code that ends because `PAUSE` has gone by without a key, if it does. */
export function pause(burst: Burst): Struck {
  // a busy page hears keys late: where an ending key will come, only the times of the keys count
  const isOver = isWholeAtPause(burst) && !burst.endsWithKey
  if (!isOver) return { burst, code: null, isScanner: false }
  return { burst: { ...quiet(burst), lastAt: burst.lastAt }, code: burst.text, isScanner: true }
}

function isWholeAtPause(burst: Burst): boolean {
  return isScannerAtWork(burst) && !burst.isTorn && digitsIn(burst.text) >= FEWEST_DIGITS_AT_PAUSE
}

function append(burst: Burst, text: string, at: Millis): Struck {
  const gap = at - burst.lastAt
  const goesOn = burst.text !== '' && gap >= 0 && gap <= LONGEST_GAP && burst.text.length < MOST_CHARACTERS
  if (!goesOn) {
    const isTorn = gap <= STUTTER && !burst.hasEnded
    // the scanner may have been swapped for one that sends no ending key
    const endsWithKey = burst.endsWithKey && (isTorn || !isWholeAtPause(burst))
    return { burst: { ...SILENCE, text, lastAt: at, isTorn, endsWithKey }, code: null, isScanner: false }
  }
  const isFast = gap <= TYPICAL_GAP
  const next = { ...burst, text: burst.text + text, fast: burst.fast + (isFast ? 1 : 0), lastAt: at }
  return { burst: next, code: null, isScanner: isFast || isScannerAtWork(next) }
}

function finish(burst: Burst, at: Millis): Struck {
  const gap = at - burst.lastAt
  const isWhole = isScannerAtWork(burst) && gap >= 0 && gap <= PAUSE
  const isScanner = isWhole || (gap >= 0 && gap <= (burst.hasEnded ? LONGEST_GAP : TYPICAL_GAP))
  const endsWithKey = burst.endsWithKey || isWhole
  // after a person's own key, or a scanner's second one, nothing of a burst is left that the next key could end
  const isFirst = isScanner && !burst.hasEnded
  return {
    burst: isFirst
      ? { ...SILENCE, lastAt: at, hasEnded: true, endsWithKey }
      : quiet({ ...burst, endsWithKey }),
    code: isWhole && !burst.isTorn ? burst.text : null,
    isScanner,
  }
}

/** Four characters or more, and the gap in the middle of all gaps is a fast one. */
function isScannerAtWork({ text, fast }: Burst): boolean {
  return text.length >= FEWEST_CHARACTERS && fast > Math.floor((text.length - 1) / 2)
}

const digitsIn = (text: string) => text.replace(/\D/g, '').length
