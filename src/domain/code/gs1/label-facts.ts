/** From elements to what they say of one piece: dates, batch, weight, price. */
import type { CalendarDate, Fen, Grams, Millis } from '../../kernel'
import { gramsOf, storeTime } from '../../kernel'
import type { LabelFacts } from '../label'
import { fenOf, wholeGrams } from '../label-amount'
import type { Elements } from './element'
import { valueIn } from './element'
import { gs1Day } from './gs1-date'

const CNY = '156'
/** A pound is exactly 453.59237 g. */
const GRAMS_A_POUND_E5 = 45_359_237

/** `thisYear` settles the century of dates. A price or weight that is zero or out of range is not told. */
export function labelFacts(elements: Elements, thisYear: number): LabelFacts {
  const day = (ai: string) => {
    const digits = valueIn(elements, ai)
    return digits === undefined ? undefined : gs1Day(digits, thisYear)
  }
  return told({
    batch: valueIn(elements, '10'),
    serial: valueIn(elements, '21'),
    expiry: earlier(day('17'), day('7003')),
    expiresAt: expiresAt(elements, day('7003')),
    bestBefore: day('15'),
    sellBy: day('16'),
    net: net(elements),
    price: price(elements),
    count: Number(valueIn(elements, '30') ?? 0) || undefined,
  })
}

/** Without the keys whose value is undefined, so that facts compare as plain data. */
function told(facts: LabelFacts): LabelFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

function earlier(a: CalendarDate | undefined, b: CalendarDate | undefined): CalendarDate | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a < b ? a : b
}

/** The hour and the minute behind the day of AI 7003. */
function expiresAt(elements: Elements, day: CalendarDate | undefined): Millis | undefined {
  const time = valueIn(elements, '7003')?.slice(6) ?? ''
  return day && storeTime(day, Number(time.slice(0, 2)), Number(time.slice(2)))
}

/** AI 310n in kilograms, else 320n in pounds; parts of a gram are dropped. */
function net(elements: Elements): Grams | undefined {
  const kilograms = decimal(elements, '310')
  if (kilograms) return wholeGrams(kilograms.digits, kilograms.decimals)
  const pounds = decimal(elements, '320')
  return pounds && gramsOf(Math.floor((pounds.digits * GRAMS_A_POUND_E5) / 10 ** (pounds.decimals + 5)))
}

/** AI 392n, or 393n in Chinese yuan; parts of a fen are dropped. */
function price(elements: Elements): Fen | undefined {
  const foreign = decimal(elements, '393', 3)
  const yuan = decimal(elements, '392') ?? (foreign?.prefix === CNY ? foreign : undefined)
  return yuan && fenOf(yuan.digits, yuan.decimals)
}

/** The digits of an AI whose fourth digit counts decimals. */
function decimal(elements: Elements, stem: string, prefixLength = 0) {
  const found = elements.find(({ ai }) => ai.length === 4 && ai.startsWith(stem))
  if (!found) return undefined
  const digits = Number(found.value.slice(prefixLength))
  return { prefix: found.value.slice(0, prefixLength), digits, decimals: Number(found.ai.slice(3)) }
}
