/** One question to a payment network and its answer, within this process. */
import type { Result } from '@/domain/kernel'
import { err } from '@/domain/kernel'
import type { World } from '../backend/context'
import type { Failure } from '../merchant/port'
import { handleWire } from '../wallets/networks'
import type { WireReply, WireRequest } from '../wire/wire'
import { networkWorld } from './network-world'

export function ask<T>(
  world: World,
  request: WireRequest | null,
  read: (reply: WireReply) => Result<T, Failure>,
): Result<T, Failure> {
  const reply = request && handleWire(networkWorld(world), request)
  return reply ? read(reply) : err('no-answer')
}
