/** One question to a payment network and its answer. */
import type { Result } from '@/domain/kernel'
import { err } from '@/domain/kernel'
import type { World } from '../backend/context'
import type { Failure } from '../merchant/port'
import { handleWire } from '../wallets/networks'
import type { WireReply, WireRequest } from '../wire/wire'
import { networksOf, networkWorld } from './network-world'

export function ask<T>(
  world: World,
  request: WireRequest | null,
  read: (reply: WireReply) => Result<T, Failure>,
): Result<T, Failure> {
  const reply = request && carried(world, request)
  return reply ? read(reply) : err('no-answer')
}

function carried(world: World, request: WireRequest): WireReply | null {
  const reply = networksOf(world).carry(request)
  return reply === 'here' ? handleWire(networkWorld(world), request) : reply
}
