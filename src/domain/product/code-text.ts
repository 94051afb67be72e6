/** The text by which a scanned code is kept and read again: all that bears on price and sale, always spelt alike. */
import type { Gtin14, LabelFacts } from '../code'
import type { CalendarDate, Millis } from '../kernel'
import { storeClock, storeDay } from '../kernel'
import type { MatchedCode } from './matched-code'
import { labelOf } from './matched-code'

/** A GTIN whose label tells more becomes a GS1 Digital Link; the host is a name, nobody opens it. */
const HOST = 'https://id.gs1.org'

export function codeText(code: MatchedCode): string {
  if ('text' in code) return code.text
  return 'gtin' in code ? linkText(code.gtin, labelOf(code)) : code.plu
}

/** Without serial and count: two pieces that differ in these only are sold alike and share a line. */
function linkText(gtin: Gtin14, label: LabelFacts): string {
  const { batch, expiry, expiresAt, bestBefore, sellBy, net, price } = label
  const path = batch === undefined ? '' : `/10/${encodeURIComponent(batch)}`
  const query = [
    ...element('15', bestBefore, sixDigits),
    ...element('16', sellBy, sixDigits),
    ...element('17', expiry, sixDigits),
    ...element('3103', net, (grams) => String(grams).padStart(6, '0')),
    ...element('3922', price, (fen) => String(fen).padStart(3, '0')),
    ...element('7003', expiresAt, tenDigits),
  ].join('&')
  return path === '' && query === '' ? gtin : `${HOST}/01/${gtin}${path}${query && `?${query}`}`
}

function element<T>(identifier: string, value: T | undefined, spell: (value: T) => string): string[] {
  return value === undefined ? [] : [`${identifier}=${spell(value)}`]
}

const sixDigits = (day: CalendarDate) => day.slice(2).replace(/-/g, '')

function tenDigits(at: Millis): string {
  const minutes = Math.floor(storeClock(at) / 60_000) % 1440
  const two = (value: number) => String(value).padStart(2, '0')
  return sixDigits(storeDay(at)) + two(Math.floor(minutes / 60)) + two(minutes % 60)
}
