/** Asking the network how an attempt stands, and ending it; the network's word is the only one that counts. */
import { ZERO_FEN } from '@/domain/kernel'
import { alarm } from '../backend/alarm'
import type { World } from '../backend/context'
import type { PaymentRecord } from '../backend/state'
import type { TradeReport } from '../merchant/port'
import { ask } from './ask'
import { attemptsOf } from './attempts-of'
import { isCharge, openCharges, reportOf, waitsForStaff } from './desk'
import { isOver } from './is-over'
import { acquirerOf } from './network-world'
import { settle } from './settle'

/** Brings an open attempt up to date. False: the network did not answer. */
export function learn(world: World, record: PaymentRecord): boolean {
  return isOver(record.report) || lookUp(world, record)
}

/** The same of an attempt that may be over. */
export function lookUp(world: World, record: PaymentRecord): boolean {
  const { code, outTradeNo } = record
  if (code === null) return true
  const acquirer = acquirerOf(world, code)
  const said = ask(world, acquirer.query(world, outTradeNo), (reply) =>
    acquirer.readQuery(world, reply, ZERO_FEN),
  )
  if (said.ok) believe(world, record, said.value)
  // a code nobody has scanned is no order yet
  return said.ok || said.error === 'order-unknown'
}

function believe(world: World, record: PaymentRecord, report: TradeReport): void {
  switch (report.standing) {
    case 'paid':
      if (report.amount !== record.amount) alarm(world, 'wrong-amount', record)
      else settle(world, record, report)
      return
    case 'awaiting-payer':
      if (!isOver(record.report)) record.report = { status: 'processing' }
      return
    case 'closed':
    case 'reversed':
      if (!isOver(record.report)) record.report = { status: 'closed' }
      return
    case 'failed':
      if (!isOver(record.report)) record.report = { status: 'declined', reason: 'wallet-refused' }
      return
    default:
      return
  }
}

/** Asks first and closes right after; a payment in between wins. False: it is not known how it ended. */
export function end(world: World, record: PaymentRecord): boolean {
  if (!learn(world, record)) return false
  if (isOver(record.report)) return true
  if (isCharge(record)) return takeBack(world, record)
  if (waitsForStaff(record)) {
    const attempts = attemptsOf(world, record.orderId)
    if (!openCharges(attempts).every((charge) => end(world, charge))) return false
    if (reportOf(record, attempts).status === 'succeeded') return true
  }
  const { code, outTradeNo } = record
  if (code !== null) {
    const acquirer = acquirerOf(world, code)
    const closed = ask(world, acquirer.close(world, outTradeNo), (reply) => acquirer.readClose(world, reply))
    if (!closed.ok && closed.error === 'order-paid') return learn(world, record)
    if (!closed.ok && closed.error === 'order-unknown') {
      const cancel = acquirer.cancel(world, outTradeNo)
      // where nothing can be cancelled, what is not known is not there
      const gone = cancel ? ask(world, cancel, (reply) => acquirer.readCancel(world, reply)) : closed
      if (!gone.ok && gone.error !== 'order-unknown' && gone.error !== 'not-allowed') return false
    } else if (!closed.ok && closed.error !== 'order-closed') return false
  }
  record.report = { status: 'closed' }
  return true
}

/** A code that was scanned at the desk: unpaid it is closed, paid it is given back by the network itself. */
function takeBack(world: World, record: PaymentRecord): boolean {
  const { code, outTradeNo } = record
  if (code === null) return true
  const acquirer = acquirerOf(world, code)
  const reversal = acquirer.cancel(world, outTradeNo)
  const gone = reversal
    ? ask(world, reversal, (reply) => acquirer.readCancel(world, reply))
    : ask(world, acquirer.close(world, outTradeNo), (reply) => acquirer.readClose(world, reply))
  if (!gone.ok && gone.error === 'order-paid') return learn(world, record)
  if (!gone.ok && gone.error !== 'order-unknown' && gone.error !== 'order-closed') return false
  record.report = { status: 'closed' }
  // what it had taken is on its way back: a late word of it is no late payment
  if (reversal && gone.ok) record.givenBack = 'done'
  return true
}
