/** The mocked wallet networks over HTTP: their own paths, a developer's desk at `/networks`, notifications by HTTP. */
import { randomBytes } from 'node:crypto'
import type { Millis } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'
import { handleWire, nextMoment, noticeAnswered, takeNotices } from '../wallets/networks'
import { openSampleWallets } from '../wallets/sample-people'
import type { NetworksState } from '../wallets/state'
import { noNetworks } from '../wallets/state'
import type { NetworkWorld } from '../wallets/world'
import type { WireReply, WireRequest } from '../wire/wire'
import { deskReply } from './desk'
import type { NodeNetworks } from './keys'
import { makeKeys } from './keys'
import { send } from './send'

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

export type Gateways = {
  /** Null for a path that is none of theirs. */
  handle(request: WireRequest): WireReply | null
  /** The networks as they stand now; the keys are made when they are first asked for. */
  world(): NetworkWorld
  credentials(): NodeNetworks['credentials']
  stop(): void
}

export function createGateways(clock: Clock): Gateways {
  let keys: NodeNetworks | undefined
  const state: NetworksState = noNetworks()
  openSampleWallets(state.accounts, clock.now())
  let cancel = () => {}
  let isStopped = false

  const networks = () => {
    keys ??= makeKeys(new Date(clock.now()))
    return keys
  }
  const world = (): NetworkWorld => ({ state, now: clock.now(), newId, ...networks() })

  function wait() {
    cancel()
    const at = isStopped ? null : nextMoment(state)
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
      const desk = deskReply(world, () => networks().credentials, request)
      const reply = desk ?? (isOfNetworks(request.path) ? handleWire(world(), request) : null)
      if (reply) wait()
      return reply
    },
    world,
    credentials: () => networks().credentials,
    stop() {
      isStopped = true
      cancel()
    },
  }
}

const isOfNetworks = (path: string) => /^\/(v3\/|gateway\.do(\?|$)|acquirer\/v1\/)/.test(path)

function newId(prefix: string): string {
  return prefix + [...randomBytes(20)].map((byte) => LETTERS[byte % 36]).join('')
}
