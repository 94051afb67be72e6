/** Schema of the templates by which a store's own codes are read. */
import * as v from 'valibot'
import type { CodeTemplate } from '@/domain/code'
import { FIELD_KINDS, isSoundTemplate, SYMBOLOGIES, TEMPLATE_MEANINGS } from '@/domain/code'
import { text } from './scalars'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(48))
const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(48))

const templateSchema: v.GenericSchema<unknown, CodeTemplate> = v.variant('kind', [
  v.object({
    kind: v.literal('label'),
    means: v.picklist(TEMPLATE_MEANINGS),
    symbology: v.optional(v.picklist(SYMBOLOGIES)),
    length: size,
    prefixes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,16}$/))), v.maxLength(50)),
    fields: v.pipe(
      v.array(
        v.object({
          kind: v.picklist(FIELD_KINDS),
          start: offset,
          length: size,
          decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
        }),
      ),
      v.maxLength(48),
    ),
  }),
  v.object({ kind: v.literal('address'), pattern: text(200) }),
])

/** Fits nothing, so it is dropped like every other unsound template. */
const UNREADABLE: CodeTemplate = { kind: 'address', pattern: '' }

/** A template this build cannot read, or that contradicts itself, is left out: its codes then go to staff. */
export const templatesSchema: v.GenericSchema<unknown, readonly CodeTemplate[]> = v.pipe(
  v.array(v.fallback(templateSchema, UNREADABLE)),
  v.transform((templates) => templates.filter(isSoundTemplate)),
)
