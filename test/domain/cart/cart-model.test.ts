/** Random shopping trips: the cart must agree with the pebble model after every fact. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cart, CartEvent } from '@/domain/cart'
import { CART_REFUSALS, EMPTY_CART, reduceCart } from '@/domain/cart'
import { quantitySet, removed, scanned, undone } from '../support/carts'
import { label, lineId, pieces, weight } from '../support/goods'
import { always } from '../support/property'
import { countsIn, countsOf, NO_PEBBLES, stepModel } from './cart-model'

const limit = fc.constantFrom(null, 3, 5, 60)
const goods = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(1, 1, 2, 10, 50, 51).map(pieces) },
  { weight: 1, arbitrary: fc.constantFrom(weight(500), label(1990)) },
)
/** Ids come from a counter, as the ids port makes them: never the same twice in a trip. */
const scans = fc
  .record({ product: fc.constantFrom('milk', 'tea', 'eggs'), twin: fc.boolean(), goods, limit })
  .map((pick) => (_: Cart, n: number): CartEvent => {
    const code = pick.product + (pick.twin ? '-b' : '-a')
    return scanned(pick.product, pick.goods, { code, lineId: lineId(`line-${n}`), purchaseLimit: pick.limit })
  })
/** A line by its place, sometimes past the end. */
const target = fc.nat(3)
const idAt = (cart: Cart, place: number) => cart.lines[place]?.id ?? 'line-gone'
const quantity = fc.constantFrom(0, 1, 2, 2, 3, 3, 4, 5, 5, 50, 51, -1, 1.5, Number.NaN, 1e9)
const sets = fc.tuple(target, quantity, limit).map(
  ([place, q, max]) =>
    (cart: Cart): CartEvent =>
      quantitySet(idAt(cart, place), q, max),
)
const removals = target.map(
  (place) =>
    (cart: Cart): CartEvent =>
      removed(idAt(cart, place)),
)
const facts = fc.oneof(
  { weight: 4, arbitrary: scans },
  { weight: 4, arbitrary: sets },
  { weight: 1, arbitrary: removals },
  { weight: 1, arbitrary: fc.constant((): CartEvent => undone) },
)
const trips = fc.array(facts, { minLength: 5, maxLength: 40 })

describe('a random trip', () => {
  it('agrees with the model in lines, counts, refusals and revision', () => {
    always(
      fc.property(trips, (trip) => {
        let cart = EMPTY_CART
        let model = NO_PEBBLES
        trip.forEach((fact, n) => {
          const event = fact(cart, n)
          const before = JSON.stringify(cart)
          const result = reduceCart(cart, event)
          const expected = stepModel(model, event)
          expect(JSON.stringify(cart)).toBe(before)
          expect(result.ok).toBe(expected !== null)
          if (!result.ok) expect(CART_REFUSALS).toContain(result.error)
          cart = result.ok ? result.value : cart
          model = expected ?? model
          expect(countsIn(cart)).toEqual(countsOf(model))
          expect(cart.revision).toBe(model.changes)
          expect(JSON.parse(JSON.stringify(cart))).toEqual(cart)
        })
      }),
      600,
    )
  })
})
