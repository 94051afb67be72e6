/** Whether nothing will become of an attempt any more. */
import type { PaymentReport } from '@/domain/payment'

export const isOver = ({ status }: PaymentReport): boolean =>
  status !== 'awaiting-user' && status !== 'processing'
