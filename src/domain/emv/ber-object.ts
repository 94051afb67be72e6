/** BER-TLV as chip cards use it: a tag of one or more bytes, a length, a value; a tag's bit 6 says that more objects are inside. */
import type { Result } from '../kernel'
import { err, ok } from '../kernel'

/** Tag and value as upper-case hexadecimal digits; a template holds objects instead. */
export type BerObject =
  | { readonly kind: 'value'; readonly tag: string; readonly hex: string }
  | { readonly kind: 'template'; readonly tag: string; readonly objects: readonly BerObject[] }

export const BER_REFUSALS = [
  /** It ends within a tag, a length or a value. */
  'truncated',
  /** A tag of more than three bytes. */
  'tag',
  /** A length without end, or one of more than two bytes. */
  'length',
  'too-deep',
] as const
export type BerRefusal = (typeof BER_REFUSALS)[number]

const DEEPEST = 4
const LONGEST_TAG = 3

type Span = { readonly from: number; readonly to: number }

export function readBer(
  bytes: Uint8Array,
  span: Span = { from: 0, to: bytes.length },
  depth = 0,
): Result<readonly BerObject[], BerRefusal> {
  if (depth > DEEPEST) return err('too-deep')
  const objects: BerObject[] = []
  for (let at = span.from; at < span.to; ) {
    const tag = tagAt(bytes, at, span.to)
    if (!tag.ok) return tag
    const length = lengthAt(bytes, tag.value, span.to)
    if (!length.ok) return length
    const { start, count } = length.value
    const end = start + count
    if (end > span.to) return err('truncated')
    const name = hexOf(bytes.slice(at, tag.value))
    if (isTemplate(bytes[at])) {
      const inner = readBer(bytes, { from: start, to: end }, depth + 1)
      if (!inner.ok) return inner
      objects.push({ kind: 'template', tag: name, objects: inner.value })
    } else objects.push({ kind: 'value', tag: name, hex: hexOf(bytes.slice(start, end)) })
    at = end
  }
  return ok(objects)
}

const isTemplate = (first = 0) => (first & 0x20) !== 0

/** Where the tag that begins at `at` ends: its first byte says whether more follow, each of those says it again. */
function tagAt(bytes: Uint8Array, at: number, to: number): Result<number, BerRefusal> {
  let end = at + 1
  if (((bytes[at] ?? 0) & 0x1f) !== 0x1f) return ok(end)
  for (;;) {
    if (end >= to) return err('truncated')
    if (end - at >= LONGEST_TAG) return err('tag')
    const more = ((bytes[end] ?? 0) & 0x80) !== 0
    end += 1
    if (!more) return ok(end)
  }
}

type Length = { readonly start: number; readonly count: number }

function lengthAt(bytes: Uint8Array, at: number, to: number): Result<Length, BerRefusal> {
  if (at >= to) return err('truncated')
  const first = bytes[at] ?? 0
  if (first < 0x80) return ok({ start: at + 1, count: first })
  const size = first & 0x7f
  if (size === 0 || size > 2) return err('length')
  if (at + size >= to) return err('truncated')
  const count = bytes.slice(at + 1, at + 1 + size).reduce((sum, byte) => (sum << 8) | byte, 0)
  return ok({ start: at + 1 + size, count })
}

const hexOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('')
