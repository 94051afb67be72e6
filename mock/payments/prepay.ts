/** Telling a network what is to be paid; it answers with what the payer's wallet needs. */
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { Invocation } from '@/domain/payment'
import { walletOf } from '@/domain/payment'
import type { World } from '../backend/context'
import type { PaymentRecord } from '../backend/state'
import type { Failure, PaymentAsk, Prepaid } from '../merchant/port'
import { ask } from './ask'
import { acquirerOf } from './network-world'
import { tillPayloads } from './till-payloads'

/** The same attempt is the same order at the network, however often it is asked. */
export function prepay(world: World, record: PaymentRecord): Result<Invocation, Failure> {
  const { way, code } = record
  if (way === 'till') return ok({ kind: 'till', payloads: tillPayloads(world, record) })
  if (way === 'payer-code' || code === null) return ok({ kind: 'payer-code' })
  const acquirer = acquirerOf(world, code)
  const asked = askOf(world, record)
  const prepaid = ask(world, acquirer.prepay(world, asked), (reply) =>
    acquirer.readPrepay(world, asked, reply),
  )
  return prepaid.ok ? invocationOf(prepaid.value, code) : prepaid
}

function askOf(
  world: World,
  { outTradeNo, amount, description, payBefore, way, tender }: PaymentRecord,
): PaymentAsk {
  const { people } = world.state.networks.accounts
  const wallet = walletOf(tender)
  const payer = Object.values(people).find((each) => each.wallet === wallet)
  // in their own app the payer is known; here that is whoever has such a wallet
  const known = payer && (wallet === 'alipay' ? payer.userNo : payer.openid)
  return {
    outTradeNo,
    amount,
    description,
    expiresAt: payBefore,
    how: way === 'within' ? { kind: 'in-app', payer: known ?? '' } : { kind: 'code' },
  }
}

function invocationOf(
  prepaid: Prepaid,
  code: NonNullable<PaymentRecord['code']>,
): Result<Invocation, Failure> {
  switch (prepaid.kind) {
    case 'wechat-jsapi':
    case 'alipay-trade':
      return ok(prepaid)
    case 'code':
      return ok({ kind: 'qr', code, payload: prepaid.text, expiresAt: prepaid.expiresAt })
    default:
      return err('bad-request')
  }
}
