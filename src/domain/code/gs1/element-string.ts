/** GS1 element strings: what GS1-128, DataBar Expanded, GS1 QR and GS1 Data Matrix carry. */
import type { Result } from '../../kernel'
import { err } from '../../kernel'
import { findIdentifier, leadingIdentifier } from './application-identifier'
import type { ElementRefusal, Elements, Gs1Element } from './element'
import { checkElements, LONGEST_TEXT, MOST_ELEMENTS } from './element'

/** FNC1 as readers send it, and as it is written down. Neither can stand in a value. */
export const GROUP_SEPARATOR = '\u001d'
const FNC1 = '^'

/**
 * `^011231231231233310ABC^99X` → its elements. The first FNC1 may be missing, one too many behind a value is allowed,
 * and `^` and the group separator mean the same. Nothing may be left over.
 */
export function parseElementString(text: string): Result<Elements, ElementRefusal> {
  if (text.length > LONGEST_TEXT) return err('too-long')
  const runs = text.split(GROUP_SEPARATOR).join(FNC1).split(FNC1)
  if (runs.length > 1 && runs[0] === '') runs.shift()
  if (runs.length > 1 && runs[runs.length - 1] === '') runs.pop()
  const elements: Gs1Element[] = []
  for (const run of runs) {
    let rest = run
    do {
      const ai = leadingIdentifier(rest)
      if (ai === undefined) return err(rest === '' ? 'empty' : 'unknown-ai')
      if (elements.length === MOST_ELEMENTS) return err('too-many')
      const end = ai.length + (findIdentifier(ai)?.predefined ?? rest.length)
      elements.push({ ai, value: rest.slice(ai.length, end) })
      rest = rest.slice(end)
    } while (rest !== '')
  }
  return checkElements(elements)
}

/** The same with FNC1 as `^`: at the start and behind every value whose end could not be told otherwise. */
export function elementString(elements: Elements): string {
  return elements.reduce((text, { ai, value }, i) => {
    const isOpen = i < elements.length - 1 && findIdentifier(ai)?.predefined === undefined
    return text + ai + value + (isOpen ? FNC1 : '')
  }, FNC1)
}
