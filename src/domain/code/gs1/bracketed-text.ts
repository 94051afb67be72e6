/** Element strings as people read them: each AI in brackets. */
import type { Result } from '../../kernel'
import { err } from '../../kernel'
import type { ElementRefusal, Elements, Gs1Element } from './element'
import { checkElements, LONGEST_TEXT } from './element'

/** `(01)12345678901231(10)AB` → its elements; a bracket inside a value is written `\(`. */
export function parseBracketedText(text: string): Result<Elements, ElementRefusal> {
  if (text === '') return err('empty')
  if (text.length > LONGEST_TEXT) return err('too-long')
  const element = /\((\d{2,4})\)((?:\\\(|[^(])*)/y
  const elements: Gs1Element[] = []
  while (element.lastIndex < text.length) {
    const [, ai, value] = element.exec(text) ?? []
    if (ai === undefined || value === undefined) return err('brackets')
    elements.push({ ai, value: value.replace(/\\\(/g, '(') })
  }
  return checkElements(elements)
}

export function bracketedText(elements: Elements): string {
  return elements.map(({ ai, value }) => `(${ai})${value.replace(/\(/g, '\\(')}`).join('')
}
