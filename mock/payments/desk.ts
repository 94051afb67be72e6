/** Attempts that staff take the money for: the shopper's, which only waits, and those of staff, which are paid. */
import { unreachable } from '@/domain/kernel'
import type { AtDesk, Charge, ChargeState, PaymentReport } from '@/domain/payment'
import type { PaymentRecord } from '../backend/state'
import { isOver } from './is-over'

/** Opened by the shopper's phone: no network knows of it. */
export const waitsForStaff = ({ way, code, desk }: PaymentRecord): boolean =>
  desk === undefined && code === null && (way === 'payer-code' || way === 'till')

/** A payment code that staff have charged. */
export const isCharge = (record: PaymentRecord): boolean =>
  record.desk !== undefined && record.desk.wallet !== null

/** Of the attempts of one order. */
export const openCharges = (attempts: readonly PaymentRecord[]): PaymentRecord[] =>
  attempts.filter((each) => isCharge(each) && !isOver(each.report))

/** What the shopper's phone is told: staff may have taken the money some other way than it was going to. */
export function reportOf(record: PaymentRecord, attempts: readonly PaymentRecord[]): PaymentReport {
  const paid = attempts.find(({ desk, report }) => desk !== undefined && report.status === 'succeeded')
  if (!waitsForStaff(record)) return record.report
  if (paid) return paid.report
  const atDesk = atDeskIn(attempts.slice(attempts.indexOf(record) + 1))
  return record.report.status === 'awaiting-user' && atDesk ? { ...record.report, atDesk } : record.report
}

/** What has become of the last payment code; one that staff gave up says nothing. */
function atDeskIn(later: readonly PaymentRecord[]): AtDesk | undefined {
  const report = later.filter(isCharge).at(-1)?.report
  if (!report || report.status === 'closed' || report.status === 'succeeded') return undefined
  return report.status === 'declined' ? report.reason : 'asking'
}

/** Null for what is no charge. */
export function chargeOf({ id, desk, report }: PaymentRecord): Charge | null {
  if (!desk || desk.wallet === null) return null
  return { paymentId: id, wallet: desk.wallet, state: stateOf(report) }
}

function stateOf(report: PaymentReport): ChargeState {
  switch (report.status) {
    case 'awaiting-user':
      return { kind: 'asking' }
    case 'processing':
      return { kind: 'password' }
    case 'succeeded':
      return { kind: 'paid', at: report.paidAt, wallet: report.wallet ?? null }
    case 'declined':
      return { kind: 'refused', reason: report.reason }
    case 'closed':
      return { kind: 'ended' }
    default:
      return unreachable(report)
  }
}
