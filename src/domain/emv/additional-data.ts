/** Object 62 of a merchant's code: numbers the merchant wants to find again, by name. */
import type { DataObject, IdRange } from './data-object'
import { countOf, isWithin, readObjects, valueIn } from './data-object'

/** `***` asks the shopper to type it. */
const FIELDS = [
  ['01', 'bill', 25],
  ['02', 'mobile', 25],
  ['03', 'store', 25],
  ['04', 'loyalty', 25],
  ['05', 'reference', 25],
  ['06', 'customer', 25],
  ['07', 'terminal', 25],
  ['08', 'purpose', 25],
  /** What the wallet is to tell: A address, M mobile number, E e-mail address. */
  ['09', 'request', 3],
  ['10', 'taxId', 20],
  ['11', 'channel', 3],
] as const
type Field = (typeof FIELDS)[number][1]

export type AdditionalData = { readonly [field in Field]?: string } & {
  /** 50–99: templates of payment systems, each with its identifier in object 00. */
  readonly templates?: readonly { readonly id: string; readonly objects: readonly DataObject[] }[]
  /** 12–49: kept for later versions of the standard. */
  readonly reserved?: readonly DataObject[]
}

export const ADDITIONAL_TEMPLATE_IDS: IdRange = ['50', '99']
export const ADDITIONAL_RESERVED_IDS: IdRange = ['12', '49']

export function readAdditional(text: string): AdditionalData | undefined {
  const read = readObjects(text)
  if (!read.ok) return undefined
  const data: { -readonly [field in Field]?: string } = {}
  for (const [id, field, most] of FIELDS) {
    const value = valueIn(read.value, id)
    if (value === undefined) continue
    if (countOf(value) > most || (field === 'request' && !/^[AME]+$/.test(value))) return undefined
    data[field] = value
  }
  const reserved = read.value.filter(({ id }) => isWithin(id, ADDITIONAL_RESERVED_IDS))
  const templates = read.value
    .filter(({ id }) => isWithin(id, ADDITIONAL_TEMPLATE_IDS))
    .map(({ id, value }) => ({ id, inner: readObjects(value) }))
  if (valueIn(read.value, '00') !== undefined) return undefined
  const sound = templates.flatMap(({ id, inner }) =>
    inner.ok && valueIn(inner.value, '00') !== undefined ? [{ id, objects: inner.value }] : [],
  )
  if (sound.length < templates.length) return undefined
  return {
    ...data,
    ...(sound.length > 0 && { templates: sound }),
    ...(reserved.length > 0 && { reserved }),
  }
}

/** The plain fields, by number. */
export const additionalObjects = (data: AdditionalData): readonly DataObject[] =>
  FIELDS.flatMap(([id, field]) => {
    const value = data[field]
    return value === undefined ? [] : [{ id, value }]
  })
