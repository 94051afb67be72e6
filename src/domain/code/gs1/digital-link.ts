/** GS1 Digital Link URIs, uncompressed (URI syntax 1.6): read without ever opening the address. */
import type { Result } from '../../kernel'
import { err, ok } from '../../kernel'
import { findIdentifier } from './application-identifier'
import type { ElementRefusal, Elements, Gs1Element } from './element'
import { checkElements, LONGEST_TEXT } from './element'
import { identifierOfWord, isQualifierPath, mayFollow } from './link-path'
import { decodePercent } from './percent'

export const LINK_REFUSALS = [
  /** Not `http://` or `https://` with a host; the scheme is all lower or all upper case. */
  'not-an-address',
  'no-key',
  /** Nothing but a short mixed text where the key would be: most likely the compressed form. */
  'compressed',
  'key-order',
  'not-an-attribute',
  'belongs-in-path',
  'repeated',
  'escape',
] as const
export type LinkRefusal = (typeof LINK_REFUSALS)[number] | ElementRefusal

const ADDRESS = /^(?:https?|HTTPS?):\/\/[0-9A-Za-z.\-:[\]]+(?=[/?#]|$)([^?#]*)(?:\?([^#]*))?/

export type LinkOptions = {
  /** GTIN-8, -12 and -13 in place of GTIN-14, as labels before URI syntax 1.2 have them. */
  readonly shortGtins?: boolean
  /** One slash behind the path, as some servers and printers add it. */
  readonly trailingSlash?: boolean
}

/** The elements of an address, key first, then its qualifiers, then the attributes in the order of the query. */
export function parseDigitalLink(address: string, options: LinkOptions = {}): Result<Elements, LinkRefusal> {
  if (address.length > LONGEST_TEXT) return err('too-long')
  const [, path, query = ''] = ADDRESS.exec(address) ?? []
  if (path === undefined) return err('not-an-address')
  const inPath = readPath(options.trailingSlash ? path.replace(/\/$/, '') : path)
  if (!inPath.ok) return inPath
  const inQuery = readQuery(query, inPath.value)
  if (!inQuery.ok) return inQuery
  const all = [...inPath.value, ...inQuery.value]
  if (new Set(all.map(({ ai }) => ai)).size < all.length) return err('repeated')
  return checkElements(options.shortGtins ? all.map(padGtin) : all)
}

/** Key and qualifiers are the last pairs of the path; whatever stands before them is the owner's. */
function readPath(path: string): Result<Elements, LinkRefusal> {
  const segments = path.split('/').slice(1)
  for (let i = segments.length - 2; i >= 0; i -= 2) {
    const ai = identifierOfWord(segments[i] ?? '')
    if (ai === undefined) break
    if (findIdentifier(ai)?.qualifiers) return readPairs(segments.slice(i))
  }
  const last = segments[segments.length - 1] ?? ''
  const looksPacked = /^[\w-]{10,}$/.test(last) && /[A-Z]/.test(last) && /[a-z]/.test(last)
  return err(looksPacked ? 'compressed' : 'no-key')
}

function readPairs(segments: readonly string[]): Result<Elements, LinkRefusal> {
  const elements: Gs1Element[] = []
  for (let i = 0; i < segments.length; i += 2) {
    const value = decodePercent(segments[i + 1] ?? '', false)
    if (value === undefined) return err('escape')
    elements.push({ ai: identifierOfWord(segments[i] ?? '') ?? '', value })
  }
  return isQualifierPath(elements.map(({ ai }) => ai)) ? ok(elements) : err('key-order')
}

/** Parameters whose names are not all digits belong to the owner of the address. */
function readQuery(query: string, path: Elements): Result<Elements, LinkRefusal> {
  const pathAis = path.map(({ ai }) => ai)
  const elements: Gs1Element[] = []
  for (const parameter of query.split('&')) {
    const [, ai, encoded = ''] = /^(\d+)=(.*)$/s.exec(parameter) ?? []
    if (ai === undefined) continue
    const identifier = findIdentifier(ai)
    if (!identifier) return err('unknown-ai')
    const value = decodePercent(encoded, true)
    if (value === undefined) return err('escape')
    if (!identifier.isAttribute) return err('not-an-attribute')
    if (mayFollow(pathAis, ai)) return err('belongs-in-path')
    elements.push({ ai, value })
  }
  return ok(elements)
}

function padGtin(element: Gs1Element): Gs1Element {
  const isShort = element.ai === '01' && /^(\d{8}|\d{12,13})$/.test(element.value)
  return isShort ? { ai: '01', value: element.value.padStart(14, '0') } : element
}
