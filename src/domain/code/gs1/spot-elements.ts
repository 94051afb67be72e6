/** Is this text an element string? Readers seldom say so; a wrong guess would sell the wrong product. */
import type { Result } from '../../kernel'
import type { RawScan, Symbology } from '../scan'
import { parseBracketedText } from './bracketed-text'
import type { ElementRefusal, Elements } from './element'
import { valueIn } from './element'
import { GROUP_SEPARATOR, parseElementString } from './element-string'
import { unpairedIdentifier } from './pairing'
import { carrierOf } from './symbology-identifier'

export type Spotted = {
  /** False when only the digits suggest it: they may be something else as well. */
  readonly isSure: boolean
  readonly elements: Result<Elements, ElementRefusal>
}

/** These carry nothing but an item number. */
const ITEM_NUMBERS: readonly Symbology[] = ['ean13', 'ean8', 'upca', 'upce', 'itf']

export function spotElements({ text, symbology, identifier = '' }: RawScan): Spotted | undefined {
  if (ITEM_NUMBERS.includes(symbology)) return undefined
  if (/^\(\d{2,4}\)/.test(text)) return { isSure: true, elements: parseBracketedText(text) }
  const payload = carrierOf(identifier, text)?.payload
  // a decoder may have taken the AI from a DataBar that holds a GTIN and nothing else
  const isBareGtin = /^\d{14}$/.test(text)
  const isSaid =
    payload === 'elements' || symbology === 'databar-expanded' || text.startsWith(GROUP_SEPARATOR)
  if (isSaid && !isBareGtin) return { isSure: true, elements: parseElementString(text) }
  return payload === undefined ? guess(text) : undefined
}

/** Without a sign from the reader: only if all of it is sound, and about goods. */
function guess(text: string): Spotted | undefined {
  const elements = parseElementString(text)
  if (!elements.ok || valueIn(elements.value, '01') === undefined) return undefined
  return unpairedIdentifier(elements.value) ? undefined : { isSure: false, elements }
}
