/** Any merchant's code that the standard allows, its objects in any order. */
import fc from 'fast-check'
import type { Amount, MerchantQr } from '@/domain/emv'
import { fen } from '@/domain/kernel'

const CHARACTERS = Array.from('ABCXYZ abcxyz0123456789.-*/+店超市最佳运输é𠮷🥛')
const text = (most: number) =>
  fc
    .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: most })
    .map((characters) => characters.join(''))
const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`))
const idIn = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((id) => String(id).padStart(2, '0'))
const byId = <T extends { readonly id: string }>(each: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(each, { selector: ({ id }) => id, maxLength }).map(sorted)
const sorted = <T extends { readonly id: string }>(all: readonly T[]) =>
  [...all].sort((a, b) => Number(a.id) - Number(b.id))

const objects = fc
  .tuple(text(20), byId(fc.record({ id: idIn(1, 99), value: text(12) }), 3))
  .map(([guid, more]) => [{ id: '00', value: guid }, ...more])
const templateIn = (first: number, last: number) =>
  fc.record({ kind: fc.constant('template' as const), id: idIn(first, last), objects })
const accounts = fc.oneof(
  fc.record({ kind: fc.constant('network' as const), id: idIn(2, 25), text: text(99) }),
  templateIn(26, 51),
)

const amountIn = (currency: string): fc.Arbitrary<Amount> =>
  currency === '156'
    ? fc.integer({ min: 1, max: 999_999_999_999 }).map((n) => ({ kind: 'fen', fen: fen(n) }) as const)
    : fc
        .stringMatching(/^[1-9][0-9]{0,5}(\.[0-9]{0,3})?$/)
        .map((t) => ({ kind: 'foreign', text: t }) as const)

const optional = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: null })
const some = <T extends object>(all: fc.Arbitrary<T>) => all.filter((each) => Object.keys(each).length > 0)

const additional = some(
  fc.record(
    {
      bill: text(9),
      store: text(9),
      customer: fc.constant('***'),
      terminal: text(9),
      request: fc.constantFrom('A', 'ME', 'AME'),
      channel: digits(3),
      reserved: byId(fc.record({ id: idIn(12, 49), value: text(4) }), 1).filter((all) => all.length > 0),
      templates: fc
        .record({ id: idIn(50, 99), guid: text(9) })
        .map(({ id, guid }) => [{ id, objects: [{ id: '00', value: guid }] }]),
    },
    { requiredKeys: [] },
  ),
)

const draftIn = (currency: string) =>
  fc.record({
    initiation: fc.constantFrom('static' as const, 'dynamic' as const, null),
    accounts: byId(accounts, 4).filter((all) => all.length > 0),
    category: digits(4),
    currency: fc.constant(currency),
    amount: optional(amountIn(currency)),
    tip: optional(
      fc.oneof(
        fc.constant({ kind: 'asked' as const }),
        amountIn(currency).map((fee) => ({ kind: 'fixed' as const, fee })),
        fc
          .constantFrom('5', '12.5', '00.01', '99.99')
          .map((percent) => ({ kind: 'percent' as const, percent })),
      ),
    ),
    country: fc.constantFrom('CN', 'JP', 'US'),
    name: text(25),
    city: text(15),
    postcode: optional(text(10)),
    additional: optional(additional),
    local: optional(
      fc.record({ language: fc.constantFrom('ZH', 'EN'), name: text(25), city: optional(text(15)) }),
    ),
    unreserved: byId(templateIn(80, 99), 2),
    reserved: byId(fc.record({ id: idIn(65, 79), value: text(20) }), 2),
  })
const drafts = fc.oneof(...['156', '392', '840'].map(draftIn))

/** The IDs a code has between its format and its checksum. */
function idsOf(qr: Omit<MerchantQr, 'order'>): readonly string[] {
  const has = (id: string, is: unknown) => (is === null ? [] : [id])
  return [
    ...has('01', qr.initiation),
    ...has('54', qr.amount),
    ...has('55', qr.tip),
    ...has('56', qr.tip?.kind === 'fixed' ? qr.tip : null),
    ...has('57', qr.tip?.kind === 'percent' ? qr.tip : null),
    ...has('61', qr.postcode),
    ...has('62', qr.additional),
    ...has('64', qr.local),
    ...['52', '53', '58', '59', '60'],
    ...[...qr.accounts, ...qr.unreserved, ...qr.reserved].map(({ id }) => id),
  ]
}

export const arbitraryQr: fc.Arbitrary<MerchantQr> = drafts
  .chain((qr) => {
    const ids = idsOf(qr)
    const order = fc.shuffledSubarray([...ids], { minLength: ids.length, maxLength: ids.length })
    return fc.tuple(fc.constant(qr), order)
  })
  .map(([qr, order]) => {
    const inOrder = <T extends { readonly id: string }>(all: readonly T[]) =>
      [...all].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    return {
      ...qr,
      accounts: inOrder(qr.accounts),
      unreserved: inOrder(qr.unreserved),
      reserved: inOrder(qr.reserved),
      order,
    }
  })
