/** Routes: the levers of the mock itself. */
import type { OpenCode } from '@/contract/demo-api'
import { demoApi } from '@/contract/demo-api'
import type { LocalText } from '@/domain/kernel'
import type { PaymentReport } from '@/domain/payment'
import { canPay } from '@/domain/payment'
import type { World } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { initialState } from '../backend/initial-state'
import { personaList, sampleList } from '../backend/people'
import { route } from '../backend/route'
import type { PaymentRecord } from '../backend/state'
import { hearNotices } from '../payments/hear-notices'
import { networkWorld } from '../payments/network-world'
import { chooseScenario } from '../scenarios/disturb'
import { balanceOf } from '../wallets/accounts'
import { findCode } from '../wallets/acquirer/one-code'
import { actInWallet } from '../wallets/act'
import type { Trade } from '../wallets/trade'
import { findStore } from './stores'

export const demoRoutes = [
  route(demoApi.readDemo, ({ state, now }) =>
    reply({ scenario: state.scenario, personas: personaList(now), samples: sampleList(now) }),
  ),

  route(demoApi.setScenario, ({ state }, { body: { scenario } }) => {
    chooseScenario(state, scenario)
    return reply({ scenario })
  }),

  route(demoApi.resetDemo, ({ state }) => {
    Object.assign(state, initialState())
    return reply({ scenario: state.scenario })
  }),

  route(demoApi.readOutbox, ({ state }) =>
    reply({
      messages: [...state.outbox]
        .reverse()
        .map(({ topic, templateId, words, at }) => ({ topic, templateId, words, at })),
    }),
  ),

  route(demoApi.readOpenCodes, (context) =>
    reply({
      codes: Object.values(context.state.payments)
        .filter(({ report }) => report.status === 'awaiting-user')
        .reverse()
        .flatMap((record) => openCodeOf(context, record)),
    }),
  ),

  route(demoApi.readWallet, (context, { params }) => {
    const seen = seenBehind(context, params.code)
    return seen ? reply(seen) : refuse('not-found')
  }),

  route(demoApi.actInWallet, (context, { params, body }) => {
    const seen = seenBehind(context, params.code)
    if (!seen) return refuse('not-found')
    if (!canPay(body.wallet, seen.codeKind)) return refuse('not-allowed')
    const answer = actInWallet(networkWorld(context), codeIn(params.code), body)
    // the shop hears of it as fast as its network tells
    hearNotices(context)
    const refusal = answer.ok ? null : answer.error
    return reply({ ...(seenBehind(context, params.code) ?? seen), refusal })
  }),
]

/** What `wx.requestPayment` was given begins with a name. */
const codeIn = (text: string) => text.replace(/^prepay_id=/, '')

export function merchantOf({ state }: World, { orderId }: Pick<PaymentRecord, 'orderId'>): LocalText {
  const store = findStore(state.orders[orderId]?.order.storeId ?? '')
  return store?.name ?? { zh: '禾谷会员店', en: 'Hegu Market' }
}

function openCodeOf(world: World, record: PaymentRecord): readonly OpenCode[] {
  const { code: codeKind, amount, invocation } = record
  if (codeKind === null || invocation?.kind !== 'qr') return []
  return [{ code: invocation.payload, codeKind, merchant: merchantOf(world, record), amount }]
}

function seenBehind(context: World, text: string) {
  const networks = networkWorld(context)
  const { accounts } = networks.state
  const found = findCode(networks.state, codeIn(text))
  const kind = found?.record.kind
  const record = Object.values(context.state.payments).find(
    ({ outTradeNo }) => outTradeNo === found?.trade.outTradeNo,
  )
  if (!found || !record || kind === undefined || kind === 'payment-code') return null
  const { trade } = found
  const people = Object.values(accounts.people).reverse()
  return {
    paymentId: record.id,
    tender: record.tender,
    codeKind: kind,
    merchant: merchantOf(context, record),
    amount: trade.amount,
    balances: Object.fromEntries(people.map(({ id, wallet }) => [wallet, balanceOf(accounts, id)])),
    report: reportOf(trade, record),
    refusal: null,
  }
}

/** As the payer's wallet knows it: it may have paid what the shop has not heard of yet. */
function reportOf(trade: Trade, { report }: PaymentRecord): PaymentReport {
  if (trade.paid) return { status: 'succeeded', paidAt: trade.paid.at, wallet: trade.paid.wallet }
  if (trade.state === 'paying') return { status: 'processing' }
  return trade.state === 'closed' || trade.state === 'reversed' ? { status: 'closed' } : report
}
