/** Bytes that were set aside, for support to read: the form of what was written, and nothing of what it said. */
import type { Trip, TripEvent } from '../trip'

/** The journal's own words; any other run of characters may be part of a token, a code or a name. */
const FIELDS = 'version seq id at previous op kind chain absorbed trip phase'.split(' ')
const PHASES: { readonly [phase in Trip['phase']]: true } = {
  idle: true,
  shopping: true,
  quoted: true,
  paying: true,
  paid: true,
  left: true,
}
const KINDS: { readonly [kind in TripEvent['kind']]: true } = {
  'checked-in': true,
  'cart-changed': true,
  'coupons-chosen': true,
  'points-chosen': true,
  'quote-received': true,
  'kept-quote-taken': true,
  'quote-dropped': true,
  'order-asked': true,
  'order-undone': true,
  'order-placed': true,
  'order-continued': true,
  'order-found-paid': true,
  'payment-moved': true,
  'order-closed': true,
  'pass-issued': true,
  'pass-recovered': true,
  'verdict-received': true,
  'pass-lapsed': true,
  'goods-returned': true,
  'trip-given-up': true,
  'trip-ended': true,
}
const KNOWN = new Set([...FIELDS, ...Object.keys(PHASES), ...Object.keys(KINDS)])

const LONGEST = 240

/** `"token":"SGP1ABC"` → `"•5":"•7"`: a dot and how many characters stood there. */
export function outlineOf(bytes: string): string {
  const outline = bytes.replace(/[^\s"',:{}[\]]+/g, (run) => (KNOWN.has(run) ? run : `•${run.length}`))
  return outline.length > LONGEST ? `${outline.slice(0, LONGEST)}…` : outline
}
