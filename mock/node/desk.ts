/** A developer's desk: what to copy into an SDK, who has a wallet, and playing the payer. */
import { hasOwn } from '@/domain/kernel'
import { canPay } from '@/domain/payment'
import { balanceOf } from '../wallets/accounts'
import type { PayerAct } from '../wallets/payer'
import { act, look } from '../wallets/payer'
import { showPaymentCode } from '../wallets/payment-code'
import type { NetworkWorld } from '../wallets/world'
import { textAt, wholeAt } from '../wire/fields'
import type { Json } from '../wire/strict-json'
import { parseStrictJson } from '../wire/strict-json'
import type { WireReply, WireRequest } from '../wire/wire'

/** Null for a path that is not the desk's. */
export function deskReply(
  world: () => NetworkWorld,
  credentials: () => object,
  { method, path, body }: WireRequest,
): WireReply | null {
  if (method === 'GET' && path === '/networks/credentials') return json(200, credentials())
  if (method === 'GET' && path === '/networks/people') return json(200, people(world()))
  if (method !== 'POST' || path !== '/networks/payer') return null
  const parsed = parseStrictJson(body)
  return parsed.ok ? playPayer(world(), parsed.value) : json(400, { code: 'bad-request' })
}

function playPayer(world: NetworkWorld, ask: Json): WireReply {
  const { people } = world.state.accounts
  const [id, code, what] = [textAt(ask, 'account'), textAt(ask, 'code'), textAt(ask, 'act')]
  const account = hasOwn(people, id) ? people[id] : undefined
  if (!account) return json(404, { code: 'unknown-account' })
  if (what === 'show-payment-code') return json(200, { code: showPaymentCode(world, account) })
  if (what === 'look') return answer(look(world, code, account, canPay))
  const chosen = actOf(what, ask)
  return chosen ? answer(act(world, code, account, chosen, canPay)) : json(400, { code: 'bad-request' })
}

function actOf(kind: string, ask: Json): PayerAct | null {
  if (kind === 'approve') return { kind, password: textAt(ask, 'password') || undefined }
  if (kind === 'slow') return { kind, seconds: wholeAt(ask, 'seconds') ?? 8 }
  return kind === 'refuse' || kind === 'vanish' ? { kind } : null
}

const answer = (result: ReturnType<typeof look> | ReturnType<typeof act>): WireReply =>
  result.ok ? json(200, { answer: result.value }) : json(409, { code: result.error })

const people = ({ state: { accounts } }: NetworkWorld) => ({
  people: Object.values(accounts.people).map(({ id, wallet, name, openid, userNo }) => ({
    ...{ id, wallet, name, openid, userNo },
    balance: balanceOf(accounts, id),
  })),
})

const json = (status: number, content: object): WireReply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(content),
})
