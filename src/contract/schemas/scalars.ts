/** Schemas of the small things every message is made of. */
import * as v from 'valibot'
import type { Gtin14 } from '@/domain/code'
import type { Brand, CalendarDate, Fen, Grams, LocalText, Millis } from '@/domain/kernel'

/** Gives a plain schema its branded output; the brand exists in types only. */
function branded<Out>(schema: v.GenericSchema<unknown, string | number>): v.GenericSchema<unknown, Out> {
  return schema as v.GenericSchema<unknown, unknown> as v.GenericSchema<unknown, Out>
}

export const id = <Id extends Brand<string, string>>() =>
  branded<Id>(v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/)))

export const fenSchema = branded<Fen>(
  v.pipe(v.number(), v.safeInteger(), v.minValue(-1e11), v.maxValue(1e11)),
)
/** An amount of money that cannot be negative. */
export const amountSchema = branded<Fen>(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1e11)))
export const gramsSchema = branded<Grams>(
  v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100_000)),
)
export const millisSchema = branded<Millis>(v.pipe(v.number(), v.safeInteger(), v.minValue(0)))
export const gtinSchema = branded<Gtin14>(v.pipe(v.string(), v.regex(/^\d{14}$/)))

/** `YYYY-MM-DD` in the store's calendar. */
export const calendarDateSchema = branded<CalendarDate>(
  v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
)

export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
export const localTextSchema: v.GenericSchema<unknown, LocalText> = v.object({ zh: text(200), en: text(200) })
/** A scanned code as a line keeps it or a shopper reports it; a GS1 label with all its elements fits. */
export const codeTextSchema = text(200)
/** Batch or lot (AI 10). */
export const batchSchema = text(20)
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_000_000))
