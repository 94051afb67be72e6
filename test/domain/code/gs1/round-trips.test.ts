/** Laws of the codec: what is written can be read, and what was read is written alike. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  elementString,
  parseBracketedText,
  parseDigitalLink,
  parseElementString,
  writeDigitalLink,
} from '@/domain/code'
import { bracketedText } from '@/domain/code/gs1/bracketed-text'
import { always } from '../../support/property'
import { must } from '../../support/result'
import { labels, linkedLabels } from './arbitrary-elements'

describe('elements', () => {
  it('come back from their element string, with either separator', () => {
    always(
      fc.property(labels, (elements) => {
        const text = elementString(elements)
        expect(must(parseElementString(text))).toEqual(elements)
        expect(elementString(must(parseElementString(text)))).toBe(text)
        expect(must(parseElementString(text.replace(/\^/g, '\u001d').slice(1)))).toEqual(elements)
      }),
      500,
    )
  })

  it('come back from brackets', () => {
    always(
      fc.property(labels, (elements) => {
        expect(must(parseBracketedText(bracketedText(elements)))).toEqual(elements)
      }),
      500,
    )
  })

  it('come back from their Digital Link, in the order of an address', () => {
    const inOrder = (elements: readonly { ai: string; value: string }[]) =>
      [...elements].sort((a, b) => (a.ai < b.ai ? -1 : 1))
    always(
      fc.property(linkedLabels, (elements) => {
        const address = must(writeDigitalLink(elements, 'https://example.com/some/stem'))
        const readBack = must(parseDigitalLink(address))
        expect(inOrder(readBack)).toEqual(inOrder(elements))
        // an address the writer made stays as it is
        expect(must(writeDigitalLink(readBack, 'https://example.com/some/stem'))).toBe(address)
      }),
      500,
    )
  })

  it('are found in every text they are hidden in by one wrong character, or refused, and never changed', () => {
    always(
      fc.property(labels, fc.nat(), fc.constantFrom('~', '^', ' ', '\u0000', '牛'), (elements, at, wrong) => {
        const text = elementString(elements)
        const i = 1 + (at % text.length)
        const broken = parseElementString(text.slice(0, i) + wrong + text.slice(i))
        if (broken.ok) expect(elementString(broken.value).replace(/\^/g, '')).toBe(text.replace(/\^/g, ''))
      }),
      500,
    )
  })
})
