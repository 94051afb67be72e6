/** The data objects of an EMV code: two digits of ID, two digits of length, then so many characters; templates hold such text again. */
import type { Result } from '../kernel'
import { err, ok } from '../kernel'

export type DataObject = { readonly id: string; readonly value: string }

export const OBJECT_REFUSALS = [
  /** No two digits of ID and two of length where a data object has to begin. */
  'no-object',
  /** A length of zero, or more characters than two digits can count. */
  'value-length',
  /** A value goes on behind the end of its template or of the code. */
  'overrun',
  'repeated',
] as const
export type ObjectRefusal = (typeof OBJECT_REFUSALS)[number]

const MOST_CHARACTERS = 99
const ID = /^\d\d$/

/** Half a surrogate pair is no character: such text can be neither counted nor written as UTF-8. */
export const isUnicode = (text: string): boolean => !/[\ud800-\udfff]/u.test(text)

/** Characters are code points: `𠮷` counts as one, though JavaScript counts two. */
export function countOf(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** What a length counts: characters, as the standard says, or bytes of UTF-8, as some writers do by mistake. */
type SizeOf = (point: number) => number

const IN_CHARACTERS: SizeOf = () => 1
const IN_BYTES: SizeOf = (point) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)

/** Where a value of this length that begins at `start` ends; undefined where the text ends first, or a character would be cut. */
function endOf(text: string, start: number, length: number, sizeOf: SizeOf): number | undefined {
  let end = start
  let taken = 0
  while (taken < length) {
    const point = text.codePointAt(end)
    if (point === undefined) return undefined
    taken += sizeOf(point)
    end += point > 0xffff ? 2 : 1
  }
  return taken === length ? end : undefined
}

/** All of a text, each ID at most once. */
export function readObjects(
  text: string,
  sizeOf: SizeOf = IN_CHARACTERS,
): Result<readonly DataObject[], ObjectRefusal> {
  const objects: DataObject[] = []
  for (let at = 0; at < text.length; ) {
    const head = /^\d{4}$/.exec(text.slice(at, at + 4))?.[0]
    if (head === undefined) return err('no-object')
    const id = head.slice(0, 2)
    const length = Number(head.slice(2))
    if (length === 0) return err('value-length')
    const end = endOf(text, at + 4, length, sizeOf)
    if (end === undefined) return err('overrun')
    if (objects.some((object) => object.id === id)) return err('repeated')
    objects.push({ id, value: text.slice(at + 4, end) })
    at = end
  }
  return ok(objects)
}

/** Only where the two ways to count differ. */
export const isCountedInBytes = (text: string): boolean =>
  /[^\0-\x7f]/.test(text) && readObjects(text, IN_BYTES).ok

export function writeObjects(objects: readonly DataObject[]): Result<string, ObjectRefusal> {
  let text = ''
  for (const { id, value } of objects) {
    const count = countOf(value)
    if (!ID.test(id)) return err('no-object')
    if (count === 0 || count > MOST_CHARACTERS) return err('value-length')
    text += id + String(count).padStart(2, '0') + value
  }
  return ok(text)
}

export const valueIn = (objects: readonly DataObject[], id: string): string | undefined =>
  objects.find((object) => object.id === id)?.value

/** IDs are two digits each, so their order as text is their order as numbers. */
export const isWithin = (id: string, [first, last]: IdRange): boolean =>
  ID.test(id) && id >= first && id <= last

export type IdRange = readonly [first: string, last: string]
