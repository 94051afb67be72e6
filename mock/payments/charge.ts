/** Charging a payment code: told to its network once; whatever stays unclear is asked for and then taken back. */
import type { Result } from '@/domain/kernel'
import { err, ok, seconds } from '@/domain/kernel'
import type { DeclineReason } from '@/domain/payment'
import { DECLINE_REASONS } from '@/domain/payment'
import type { World } from '../backend/context'
import type { PaymentRecord } from '../backend/state'
import type { Failure, PaymentAsk } from '../merchant/port'
import { ask } from './ask'
import { openCharges } from './desk'
import { end, learn } from './learn'
import { acquirerOf } from './network-world'

/** How long a payer may take over the password, and a network over its answer, before the charge is taken back. */
export const PATIENCE = seconds(60)

/** Of a charge that never was. */
export type NotCharged = 'code-invalid' | 'wallet-not-taken'

/** `digits` go to the network and nowhere else. A refusal leaves nothing behind. */
export function charge(world: World, record: PaymentRecord, digits: string): Result<null, NotCharged> {
  const { code, outTradeNo, amount, description, payBefore } = record
  if (code === null) return err('wallet-not-taken')
  const acquirer = acquirerOf(world, code)
  const asked: PaymentAsk = {
    outTradeNo,
    amount,
    description,
    expiresAt: payBefore,
    how: { kind: 'payment-code', digits },
  }
  world.state.payments[record.id] = record
  const said = ask(world, acquirer.prepay(world, asked), (reply) => acquirer.readPrepay(world, asked, reply))
  const never = said.ok ? undefined : NEVER.get(said.error)
  if (never) {
    delete world.state.payments[record.id]
    return err(never)
  }
  const reason = said.ok ? undefined : declineOf(said.error)
  if (said.ok && said.value.kind === 'awaiting-payer') record.report = { status: 'processing' }
  else if (reason) record.report = { status: 'declined', reason }
  // only a query says that money has moved
  else learn(world, record)
  return ok(null)
}

const NEVER: ReadonlyMap<Failure, NotCharged> = new Map<Failure, NotCharged>([
  ['code-invalid', 'code-invalid'],
  ['not-allowed', 'wallet-not-taken'],
])

function declineOf(failure: Failure): DeclineReason | undefined {
  if (failure === 'payment-refused') return 'wallet-refused'
  return DECLINE_REASONS.find((each) => each === failure)
}

/** Charges that have stayed open for too long are taken back, whoever looks or not. */
export function endOldCharges(world: World): void {
  for (const record of openCharges(Object.values(world.state.payments)))
    if (record.desk && world.now >= record.desk.at + PATIENCE) end(world, record)
}
