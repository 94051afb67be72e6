/** Routes: the levers of the mock itself. */
import { demoApi } from '@/contract/demo-api'
import { canPay } from '@/domain/payment'
import type { World } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { initialState } from '../backend/initial-state'
import { personaList, sampleList } from '../backend/people'
import { route } from '../backend/route'
import type { PaymentRecord } from '../backend/state'
import { chooseScenario } from '../scenarios/disturb'
import { actOn } from '../wallets/act'
import { attemptBehind } from '../wallets/invocation'
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

function walletView({ state }: World, { id, tender, code, amount, report, orderId }: PaymentRecord) {
  const store = findStore(state.orders[orderId]?.order.storeId ?? '')
  const merchant = store?.name ?? { zh: '禾谷会员店', en: 'Hegu Market' }
  return {
    paymentId: id,
    tender,
    codeKind: code ?? 'one-code',
    merchant,
    amount,
    balance: state.balance,
    report,
  }
}
