/** Routes: the levers of the mock itself. */
import type { OpenCode } from '@/contract/demo-api'
import { demoApi } from '@/contract/demo-api'
import type { LocalText } from '@/domain/kernel'
import { canPay } from '@/domain/payment'
import type { World } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { initialState } from '../backend/initial-state'
import { personaList, sampleList } from '../backend/people'
import { route } from '../backend/route'
import type { PaymentRecord } from '../backend/state'
import { chooseScenario } from '../scenarios/disturb'
import { actOn } from '../wallets/act'
import { attemptBehind, invocationOf } from '../wallets/invocation'
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
    const record = attemptBehind(context.state, params.code)
    return record ? reply(walletView(context, record)) : refuse('not-found')
  }),

  route(demoApi.actInWallet, (context, { params, body }) => {
    const record = attemptBehind(context.state, params.code)
    if (!record || record.code === null) return refuse('not-found')
    if (!canPay(body.wallet, record.code)) return refuse('not-allowed')
    actOn(context, record, body)
    return reply(walletView(context, record))
  }),
]

function merchantOf({ state }: World, { orderId }: PaymentRecord): LocalText {
  const store = findStore(state.orders[orderId]?.order.storeId ?? '')
  return store?.name ?? { zh: '禾谷会员店', en: 'Hegu Market' }
}

function openCodeOf(world: World, record: PaymentRecord): readonly OpenCode[] {
  const invocation = invocationOf(record)
  if (record.code === null || invocation.kind !== 'qr') return []
  const { code: codeKind, amount } = record
  return [{ code: invocation.payload, codeKind, merchant: merchantOf(world, record), amount }]
}

function walletView(world: World, record: PaymentRecord) {
  const { state } = world
  const { id, tender, code, amount, report } = record
  return {
    paymentId: id,
    tender,
    codeKind: code ?? 'one-code',
    merchant: merchantOf(world, record),
    amount,
    balance: state.balance,
    balances: {},
    report,
  }
}
