/** The mocked wallet networks over HTTP: their own paths, a developer's desk at `/networks`, notifications by HTTP. Their memory is the shop's. */
import { randomBytes } from 'node:crypto'
import type { Millis } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'
import { handleWire, nextMoment, noticeAnswered, takeNotices } from '../wallets/networks'
import { openSampleWallets } from '../wallets/sample-people'
import type { NetworksState } from '../wallets/state'
import type { NetworkWorld } from '../wallets/world'
import type { WireReply, WireRequest } from '../wire/wire'
import { deskReply } from './desk'
import type { NodeNetworks } from './keys'
import { send } from './send'

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

export type Gateways = {
  /** Null for a path that is none of theirs. */
  handle(request: WireRequest): WireReply | null
  /** The networks as they stand now. */
  world(): NetworkWorld
  credentials(): NodeNetworks['credentials']
  /** Somebody else has changed their state: what is due next may be another moment. */
  wake(): void
  stop(): void
}

export function createGateways(clock: Clock, keys: NodeNetworks, stateNow: () => NetworksState): Gateways {
  const { credentials, crypto, settings } = keys
  let cancel = () => {}
  let isStopped = false

  function world(): NetworkWorld {
    const [state, now] = [stateNow(), clock.now()]
    openSampleWallets(state.accounts, now)
    return { state, now, newId, crypto, settings }
  }

  function wait() {
    cancel()
    const at = isStopped ? null : nextMoment(stateNow())
    if (at !== null) cancel = clock.after(Math.max(0, at - clock.now()) as Millis, deliver)
  }

  function deliver() {
    for (const notice of takeNotices(world())) {
      const origin = notice.url.slice(0, notice.url.length - notice.request.path.length)
      send(notice.request, origin).then(
        (reply) => noticeAnswered(world(), notice, reply),
        // nobody there: it comes again by the schedule
        () => undefined,
      )
    }
    wait()
  }

  return {
    handle(request) {
      const reply = deskReply(world, () => credentials, request) ?? handleWire(world(), request)
      if (reply) wait()
      return reply
    },
    world,
    credentials: () => credentials,
    wake: wait,
    stop() {
      isStopped = true
      cancel()
    },
  }
}

function newId(prefix: string): string {
  return prefix + [...randomBytes(20)].map((byte) => LETTERS[byte % 36]).join('')
}
