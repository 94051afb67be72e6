/** Names as they are typed: words and syllables run together, begun anywhere, or only their first letters. */

export type Spoken = {
  readonly words: readonly string[]
  /** With a gap before each word. */
  readonly apart: string
  readonly joined: string
  /** Where in `joined` each word begins. */
  readonly starts: readonly number[]
  readonly initials: string
}

export function spoken(words: readonly string[]): Spoken {
  const starts: number[] = []
  let length = 0
  for (const word of words) {
    starts.push(length)
    length += word.length
  }
  const initials = words.map((word) => word.charAt(0)).join('')
  return { words, apart: ` ${words.join(' ')}`, joined: words.join(''), starts, initials }
}

/** Does a word begin like this, going on into the next words where it is longer? */
export function beginsWord({ apart, joined, starts }: Spoken, typed: string): boolean {
  if (apart.includes(` ${typed}`)) return true
  if (typed.length < 2) return false
  for (let at = joined.indexOf(typed); at >= 0; at = joined.indexOf(typed, at + 1)) {
    if (starts.includes(at)) return true
  }
  return false
}

/** Are these the last words, whole? */
export const endsName = ({ joined, starts }: Spoken, typed: string) =>
  joined.endsWith(typed) && starts.includes(joined.length - typed.length)

/** Each letter has a bit of a 32-bit number. */
const LONGEST = 30

/** Pinyin by first letters, mixed with whole syllables as one likes: `mnnn`, `mengnnai` and `zhsh` are all fine. */
export function abbreviates({ words, joined, initials }: Spoken, typed: string): boolean {
  // most names lack the second letter
  if (typed.length > LONGEST || !joined.includes(typed.charAt(1))) return false
  const one = typed.charAt(0)
  for (let first = initials.indexOf(one); first >= 0; first = initials.indexOf(one, first + 1)) {
    if (abbreviatesFrom(words, first, typed)) return true
  }
  return false
}

function abbreviatesFrom(syllables: readonly string[], first: number, typed: string): boolean {
  // bit n: the syllables so far can stand for the first n letters
  let reached = 1
  for (let i = first; i < syllables.length && reached !== 0; i++) {
    const syllable = syllables[i] ?? ''
    let next = 0
    for (let at = 0; reached >> at !== 0; at++) {
      if (((reached >> at) & 1) === 0 || typed.charAt(at) !== syllable.charAt(0)) continue
      if (syllable.startsWith(typed.slice(at))) return true
      next |= 1 << (at + 1)
      if (/^[zcs]h/.test(syllable) && typed.charAt(at + 1) === 'h') next |= 1 << (at + 2)
      if (typed.startsWith(syllable, at)) next |= 1 << (at + syllable.length)
    }
    reached = next
  }
  return false
}
