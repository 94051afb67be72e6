// What an attack may not touch: everything the shop remembers, but for the networks' own post and the alarms it raises.

import type { World } from '@mock/backend/context'
import { SEED_SHOP } from '@mock/backend/shop'
import type { MockState } from '@mock/backend/state'
import { hear } from '@mock/payments/hear-notices'
import type { WireReply, WireRequest } from '@mock/wire/wire'
import { expect } from 'vitest'
import type { Desk } from './desk'
import { idsInARow } from './town'

/** Orders, payments, passes, points, coupons and all else; nonces are used up by whatever was genuinely signed. */
export function booksIn({ alarms, networks, heardNonces, ...books }: MockState) {
  const { balances } = networks.accounts
  const money = Object.entries(balances).filter(([name]) => name.startsWith('merchant '))
  return { ...books, money }
}

/** The attack leaves the whole state as it was; answers what it came to and which alarms it raised. */
export function withoutTrace<T>(desk: Desk, attack: () => T): { said: T; alarms: string[] } {
  const before = desk.state()
  const said = attack()
  const after = desk.state()
  expect(booksIn(after)).toEqual(booksIn(before))
  return { said, alarms: after.alarms.slice(before.alarms.length).map(({ what }) => what) }
}

const ids = idsInARow()
export const worldOf = (desk: Desk, state: MockState): World => ({
  state,
  now: desk.clock.now(),
  newId: ids,
  shop: SEED_SHOP,
})

/** Somebody calls the address at which the shop hears of payments. */
export function tell(desk: Desk, url: string, request: WireRequest): WireReply | null {
  let said: WireReply | null = null
  desk.change((state) => {
    said = hear(worldOf(desk, state), url, request)
  })
  return said
}
