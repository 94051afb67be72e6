/** What a route may use: the state, the time, fresh ids, and who is calling. */

import type { LineId, Millis, Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { Subject } from '@/domain/member'
import type { ShopNetworks } from '../payments/shop-networks'
import type { Shop } from './shop'
import type { MockState, Owner } from './state'

export type World = {
  readonly state: MockState
  readonly now: Millis
  /** A fresh id of 96 random bits: the prefix and 20 characters of 0-9A-Z. */
  newId(prefix: string): string
  readonly shop: Shop
  /** Left out: all in this process. */
  readonly networks?: ShopNetworks
}

export type Caller = { readonly owner: Owner; readonly subject: Subject }
export type Context = World & {
  /** The caller of a `session` or `staff` endpoint; asking for it elsewhere is a bug of the route. */
  caller(): Caller
  /** Which of a person's phones is asking; '' where it does not say. */
  readonly device: string
  /** Whose session this request carries, if any: signing in goes on from it. */
  readonly cameFrom: Owner | undefined
}

export type Refusal<Code extends string> = { readonly code: Code; readonly lineIds?: readonly LineId[] }
export type Answer<Reply, Code extends string> = Result<Reply, Refusal<Code>>

export const reply = ok
export const refuse = <const Code extends string>(code: Code, lineIds?: readonly LineId[]) =>
  err({ code, lineIds })
