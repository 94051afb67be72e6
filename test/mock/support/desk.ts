// The mocked backend with its endpoints by name: what a client sends, and exactly what comes back.
import type { MockBackend } from '@mock/backend/mock-backend'
import { createMockBackend } from '@mock/backend/mock-backend'
import { createStateKeeper } from '@mock/backend/persisted-state'
import type { Shop } from '@mock/backend/shop'
import type { MockState } from '@mock/backend/state'
import type { GenericSchema } from 'valibot'
import { parse } from 'valibot'
import type { WalletAct } from '@/contract/demo-api'
import { demoApi } from '@/contract/demo-api'
import { fillPath, IDEMPOTENCY_HEADER } from '@/contract/endpoint'
import { shopApi } from '@/contract/shop-api'
import { canPay, WALLETS } from '@/domain/payment'
import type { HttpReply } from '@/platform/ports'
import { createFakeStorage, createSeededRandom } from '../../support/fake-platform'
import type { VirtualClock } from '../../support/virtual-clock'
import { createVirtualClock } from '../../support/virtual-clock'

export const API = { ...shopApi, ...demoApi }
export type Name = keyof typeof API

export type Call = {
  readonly params?: { readonly [name: string]: string }
  readonly body?: unknown
  readonly key?: string
  readonly token?: string | null
}

export type Desk = {
  readonly clock: VirtualClock
  readonly backend: MockBackend
  state(): MockState
  /** Reaches into the memory of shop and networks. */
  change(edit: (state: MockState) => void): void
  send(name: Name, call?: Call): HttpReply
}

/** Sends one call of an endpoint through any door to a backend. */
export function requestOf(name: Name, { params = {}, body, key, token }: Call) {
  const { method, path } = API[name]
  return {
    method,
    path: fillPath(path, params),
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(key ? { [IDEMPOTENCY_HEADER]: key } : {}),
    },
    body,
  }
}

export function openDesk(shop?: Shop): Desk {
  const clock = createVirtualClock()
  const storage = createFakeStorage()
  const backend = createMockBackend({ clock, random: createSeededRandom(5), storage, shop })
  return {
    clock,
    backend,
    state: () => createStateKeeper(storage).load(),
    change(edit) {
      const keeper = createStateKeeper(storage)
      const state = keeper.load()
      edit(state)
      keeper.save(state)
    },
    send: (name, call = {}) => backend.handle(requestOf(name, call)).reply,
  }
}

/** The body of a reply that must be a success and must be what the contract says. */
export function bodyOf<N extends Name>(name: N, { status, body }: HttpReply): BodyOf<N> {
  if (status !== 200) throw new Error(`${name} was refused: ${status} ${JSON.stringify(body)}`)
  return parse(API[name].reply as GenericSchema<unknown, BodyOf<N>>, body)
}
type BodyOf<N extends Name> =
  (typeof API)[N]['reply'] extends GenericSchema<unknown, infer Body> ? Body : never

/** What a wallet reads of an attempt. */
export function payCodeOf(desk: Desk, paymentId: string): string {
  const invocation = desk.state().payments[paymentId]?.invocation
  if (invocation?.kind === 'qr') return invocation.payload
  return invocation?.kind === 'wechat-jsapi' ? invocation.package : ''
}

/** What the wallet that was named does, or for others the first that can. */
export function actAs(desk: Desk, paymentId: string, act: WalletAct): HttpReply {
  const record = desk.state().payments[paymentId]
  const able = WALLETS.filter((each) => record?.code && canPay(each, record.code))
  const wallet = able.find((each) => each === record?.tender) ?? able[0]
  return desk.send('actInWallet', { params: { code: payCodeOf(desk, paymentId) }, body: { act, wallet } })
}

export const codeOf = ({ status, body }: HttpReply) =>
  `${status} ${typeof body === 'object' && body !== null && 'code' in body ? body.code : 'fine'}`
