/** Routes: the levers of the mock itself. */
import { demoApi } from '@/contract/demo-api'
import type { World } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { initialState } from '../backend/initial-state'
import { personaList, sampleList } from '../backend/people'
import { route } from '../backend/route'
import type { PaymentRecord } from '../backend/state'
import { chooseScenario } from '../scenarios/disturb'
import { actOn } from '../wallets/act'
import { paymentRecord } from './payment-records'
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
    const record = paymentRecord(context, params.paymentId)
    return record ? reply(walletView(context, record)) : refuse('not-found')
  }),

  route(demoApi.actInWallet, (context, { params, body }) => {
    const record = paymentRecord(context, params.paymentId)
    if (!record) return refuse('not-found')
    actOn(context, record, body.act)
    return reply(walletView(context, record))
  }),
]

function walletView({ state }: World, { id, wallet, amount, report, orderId }: PaymentRecord) {
  const store = findStore(state.orders[orderId]?.order.storeId ?? '')
  const merchant = store?.name ?? { zh: '禾谷会员店', en: 'Hegu Market' }
  return { paymentId: id, wallet, merchant, amount, balance: state.balance, report }
}
