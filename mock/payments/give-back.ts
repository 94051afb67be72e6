/** Money that came for an order nobody can pay any more goes back whole, by itself, once. */
import { ZERO_FEN } from '@/domain/kernel'
import { alarm } from '../backend/alarm'
import type { World } from '../backend/context'
import type { PaymentRecord } from '../backend/state'
import type { RefundAsk } from '../merchant/port'
import { ask } from './ask'
import { acquirerOf } from './network-world'

export function giveBack(world: World, record: PaymentRecord): void {
  record.givenBack = 'owed'
  alarm(world, 'late-payment', record)
  giveBackOwed(world)
}

/** Whatever a network has not taken yet is asked for again. */
export function giveBackOwed(world: World): void {
  for (const record of Object.values(world.state.payments)) {
    if (record.givenBack !== 'owed') continue
    const { outTradeNo, amount } = record
    const late = { refundNo: `${outTradeNo}_late`, amount, reason: '订单已关闭' }
    if (payBack(world, record, late)) record.givenBack = 'done'
  }
}

type Back = Pick<RefundAsk, 'refundNo' | 'amount' | 'reason'>

/** Repeating it is the same refund. True once the network has taken it. */
export function payBack(
  world: World,
  { code, outTradeNo, amount: paid }: PaymentRecord,
  back: Back,
): boolean {
  if (code === null || back.amount === ZERO_FEN) return true
  const acquirer = acquirerOf(world, code)
  const asked: RefundAsk = { outTradeNo, paid, ...back }
  const said = ask(world, acquirer.refund(world, asked), (reply) => acquirer.readRefund(world, reply, asked))
  return said.ok
}

/** Whether a refund has arrived; one the network does not know yet is asked for again. */
export function isBack(world: World, record: PaymentRecord, back: Back): boolean {
  const { code, outTradeNo } = record
  if (code === null || back.amount === ZERO_FEN) return true
  const acquirer = acquirerOf(world, code)
  const about = { outTradeNo, refundNo: back.refundNo }
  const said = ask(world, acquirer.queryRefund(world, about), (reply) =>
    acquirer.readRefundQuery(world, reply),
  )
  if (!said.ok && said.error === 'refund-unknown') payBack(world, record, back)
  return said.ok && said.value.status === 'done'
}
