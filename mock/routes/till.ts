/** Routes: staff take the money for an order. One way at a time, once, and never a second code while one is not known. */
import { shopApi } from '@/contract/shop-api'
import { dueNumberIn, readPayerDigits } from '@/domain/code'
import type { Fen } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import type { ChargedWallet, TenderId } from '@/domain/payment'
import { CHARGED_WALLETS, contractFor, mayBeShownBy } from '@/domain/payment'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { orderById, orderByNumber } from '../backend/orders-in-store'
import { route } from '../backend/route'
import type { OrderRecord, PaymentRecord } from '../backend/state'
import { attemptsOf } from '../payments/attempts-of'
import { charge } from '../payments/charge'
import { chargeOf, isCharge, waitsForStaff } from '../payments/desk'
import { isOver } from '../payments/is-over'
import { end, learn } from '../payments/learn'
import { goodsIn, newRecord } from '../payments/new-record'
import { settle } from '../payments/settle'
import { closeLapsed } from './lapse'
import { paymentRecord } from './payment-records'
import { findStore } from './stores'

export const tillRoutes = [
  route(shopApi.findDue, (context, { body }) => {
    closeLapsed(context)
    const found = orderByNumber(context, dueNumberIn(body.text))
    if (!found.ok) return refuse(found.error)
    const attempts = upToDate(context, found.value.order)
    const charges = attempts.filter(isCharge)
    const last = charges.at(-1)
    return reply({
      order: found.value.order,
      charge: last ? chargeOf(last) : null,
      charges: charges.length,
      isBeingPaid: attempts.some(isElsewhere),
    })
  }),

  route(shopApi.chargeCode, (context, { body: { orderId, amount, code } }) => {
    closeLapsed(context)
    const found = orderById(context, orderId)
    if (!found.ok) return refuse(found.error)
    const kept = found.value
    const wallet = walletBehind(code)
    if (!wallet) return refuse('not-a-payment-code')
    const contract = contractFor(wallet, acceptsOf(kept.order).codes)
    if (!contract) return refuse('wallet-not-taken')
    const refusal = whyNot(context, kept, { amount, tender: 'payer-code', wallet })
    if (refusal) return refuse(refusal)
    const record = taking(context, kept.order, { tender: 'payer-code', wallet, code: contract })
    const charged = charge(context, record, code)
    return charged.ok ? answerOf(kept, record) : refuse(charged.error)
  }),

  route(shopApi.readCharge, (context, { params }) => {
    const found = ownCharge(context, params.paymentId)
    if (!found) return refuse('not-found')
    learn(context, found.record)
    return answerOf(found.kept, found.record)
  }),

  route(shopApi.endCharge, (context, { params }) => {
    const found = ownCharge(context, params.paymentId)
    if (!found) return refuse('not-found')
    return end(context, found.record) ? answerOf(found.kept, found.record) : refuse('network-down')
  }),

  route(shopApi.takeAtTill, (context, { body: { orderId, amount, receipt } }) => {
    closeLapsed(context)
    const found = orderById(context, orderId)
    if (!found.ok) return refuse(found.error)
    const kept = found.value
    const refusal = whyNot(context, kept, { amount, tender: 'till', wallet: null })
    if (refusal) return refuse(refusal)
    if (isUsed(context, kept.order, receipt)) return refuse('receipt-used')
    const record = taking(context, kept.order, { tender: 'till', receipt })
    context.state.payments[record.id] = record
    settle(context, record, { paidAt: context.now, wallet: null })
    return reply({ order: kept.order })
  }),
]

function walletBehind(code: string): ChargedWallet | undefined {
  const read = readPayerDigits(code)
  return CHARGED_WALLETS.find((each) => read?.kind === 'payer-code' && read.wallet === each)
}

const acceptsOf = ({ storeId }: Order) => findStore(storeId)?.accepts ?? { tenders: [], codes: [] }

/** Whatever the networks know by now. */
function upToDate(context: Context, { id }: Order): PaymentRecord[] {
  const attempts = attemptsOf(context, id)
  for (const each of attempts) learn(context, each)
  return attempts
}

/** Open, and not one that waits for staff. */
const isElsewhere = (record: PaymentRecord) =>
  !isOver(record.report) && !waitsForStaff(record) && !isCharge(record)

type Taking = { readonly amount: Fen; readonly tender: TenderId; readonly wallet: ChargedWallet | null }

function whyNot(context: Context, kept: OrderRecord, { amount, tender, wallet }: Taking) {
  const attempts = upToDate(context, kept.order)
  // the networks may just have said that it is paid
  const { order } = kept
  if (order.status === 'paid') return 'already-paid'
  if (order.status === 'closed') return 'order-closed'
  if (attempts.some((each) => !isOver(each.report) && !waitsForStaff(each))) return 'payment-open'
  if (!acceptsOf(order).tenders.includes(tender)) return 'tender-not-offered'
  if (order.wallet !== null && !(wallet && mayBeShownBy(wallet, order.wallet))) return 'wallet-changes-price'
  return amount === order.due ? null : 'wrong-amount'
}

function isUsed({ state }: Context, { storeId }: Order, receipt: string): boolean {
  return Object.values(state.payments).some(
    ({ orderId, desk }) => desk?.receipt === receipt && state.orders[orderId]?.order.storeId === storeId,
  )
}

type Taken = {
  readonly tender: 'payer-code' | 'till'
  readonly wallet?: ChargedWallet | null
  readonly code?: PaymentRecord['code']
  readonly receipt?: string | null
}

function taking(
  context: Context,
  order: Order,
  { tender, wallet = null, code = null, receipt = null }: Taken,
): PaymentRecord {
  const { subject } = context.caller()
  return newRecord(context, {
    orderId: order.id,
    tender,
    attempt: 0,
    amount: order.due,
    way: tender,
    code,
    description: goodsIn(order),
    payBefore: order.payBefore,
    desk: { staffNo: subject.kind === 'staff' ? subject.staffNo : '', at: context.now, wallet, receipt },
  })
}

/** A charge of an order of one's own store. */
function ownCharge(context: Context, paymentId: string) {
  const record = paymentRecord(context, paymentId)
  if (!record || !isCharge(record)) return undefined
  const found = orderById(context, record.orderId)
  return found.ok ? { record, kept: found.value } : undefined
}

function answerOf(kept: OrderRecord, record: PaymentRecord) {
  const state = chargeOf(record)
  return state ? reply({ order: kept.order, charge: state }) : refuse('not-found')
}
