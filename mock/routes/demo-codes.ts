/** Routes: the payment code in a mocked wallet, so that one developer can play the payer and the till. */
import type { ShownCode } from '@/contract/demo-api'
import { demoApi } from '@/contract/demo-api'
import { hasOwn } from '@/domain/kernel'
import { canPay } from '@/domain/payment'
import type { World } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { route } from '../backend/route'
import { hearNotices } from '../payments/hear-notices'
import { networkWorld } from '../payments/network-world'
import { balanceOf } from '../wallets/accounts'
import { accountOf } from '../wallets/act'
import { findTrade } from '../wallets/find-trade'
import { act } from '../wallets/payer'
import { showPaymentCode } from '../wallets/payment-code'
import type { Trade } from '../wallets/trade'
import { merchantOf } from './demo'

export const demoCodeRoutes = [
  route(demoApi.showPaymentCode, (context, { body }) => {
    const networks = networkWorld(context)
    const account = accountOf(networks, body.wallet)
    const shown = account && viewOf(context, showPaymentCode(networks, account))
    return shown ? reply(shown) : refuse('not-found')
  }),

  route(demoApi.readPaymentCode, (context, { params }) => {
    const shown = viewOf(context, params.code)
    return shown ? reply(shown) : refuse('not-found')
  }),

  route(demoApi.answerPaymentCode, (context, { params, body }) => {
    const networks = networkWorld(context)
    const before = viewOf(context, params.code)
    const owner = before && accountOf(networks, before.wallet)
    if (!before || !owner) return refuse('not-found')
    const deed =
      body.act === 'pay'
        ? ({ kind: 'approve', password: owner.password } as const)
        : ({ kind: 'refuse' } as const)
    act(networks, params.code, owner, deed, canPay)
    hearNotices(context)
    return reply(viewOf(context, params.code) ?? before)
  }),
]

function viewOf(world: World, digits: string): ShownCode | null {
  const { state, now } = networkWorld(world)
  const { paymentCodes, accounts } = state
  const code = hasOwn(paymentCodes, digits) ? paymentCodes[digits] : undefined
  const account = code && accounts.people[code.account]
  if (!code || !account) return null
  const trade = code.trade === undefined ? undefined : findTrade(state, code.trade)
  return {
    digits,
    wallet: account.wallet,
    expiresAt: code.expiresAt,
    balance: balanceOf(accounts, account.id),
    state: trade ? stateOf(trade) : code.expiresAt < now ? 'over' : 'shown',
    bill: trade ? { merchant: merchantOf(world, orderBehind(world, trade)), amount: trade.amount } : null,
  }
}

function orderBehind({ state }: World, { outTradeNo }: Trade) {
  const record = Object.values(state.payments).find((each) => each.outTradeNo === outTradeNo)
  return { orderId: record?.orderId ?? '' }
}

function stateOf(trade: Trade): ShownCode['state'] {
  if (trade.state === 'reversed' || trade.state === 'closed' || trade.state === 'failed') return 'refused'
  return trade.paid ? 'paid' : 'password'
}
