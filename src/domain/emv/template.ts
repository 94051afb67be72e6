/** Templates that belong to whoever the identifier in their object 00 names: a payment system, a chain of stores. */
import type { DataObject } from './data-object'
import { countOf, readObjects, valueIn } from './data-object'
import type { Template } from './merchant-qr'

const LONGEST_GUID = 32

/** Undefined where the text holds no data objects, or does not say whose they are. */
export function readTemplate({ id, value }: DataObject): Template | undefined {
  const read = readObjects(value)
  if (!read.ok) return undefined
  const template: Template = { kind: 'template', id, objects: read.value }
  const guid = guidOf(template)
  return guid === undefined || countOf(guid) > LONGEST_GUID ? undefined : template
}

/** An application identifier, a UUID without dashes, or a domain name written backwards. */
export const guidOf = ({ objects }: Pick<Template, 'objects'>): string | undefined => valueIn(objects, '00')
