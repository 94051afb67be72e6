// What must be true after every single event, whatever has gone wrong. Numbers as in docs/reliability.md.
import type { Trip } from '@/domain/trip'
import type { ShopMemory } from './at-shop'
import { brokenAtShop } from './at-shop'
import { brokenOn } from './on-phone'
import type { Phone } from './phone'
import { tripOf } from './phone'
import type { Town } from './town'

/** What was the case when somebody last looked: of the shop, and of each phone. */
export type Memory = ShopMemory & { shop: number; readonly phones: Map<string, Look> }
type Look = { readonly shop: number; readonly stirs: number; readonly trip: Trip }
export const newMemory = (): Memory => ({
  orders: new Map(),
  payments: new Map(),
  quotes: new Set(),
  shop: -1,
  phones: new Map(),
})

/** The first promise that is broken, in words; null: all are kept. */
export function brokenAlways(town: Town, phones: readonly Phone[], memory: Memory): string | null {
  if (town.unhandled.length > 0) return `I15 nobody caught: ${String(town.unhandled[0])}`
  if (town.wrongs[0] !== undefined) return town.wrongs[0]
  const shop = town.deeds()
  if (memory.shop !== shop) {
    memory.shop = shop
    const broken = brokenAtShop(town, memory)
    if (broken) return broken
  }
  for (const phone of phones) {
    const look: Look = { shop, stirs: phone.stirs, trip: tripOf(phone) }
    if (isSame(memory.phones.get(phone.who), look)) continue
    memory.phones.set(phone.who, look)
    const broken = brokenOn(town, phone)
    if (broken) return broken
  }
  return null
}

const isSame = (one: Look | undefined, other: Look) =>
  one !== undefined && one.shop === other.shop && one.stirs === other.stirs && one.trip === other.trip
