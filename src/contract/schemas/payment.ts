/** Schemas of payment attempts and of the server's word on them. */
import * as v from 'valibot'
import type { PaymentId } from '@/domain/kernel'
import type { Charge, Invocation, Payment, PaymentReport } from '@/domain/payment'
import { CHARGED_WALLETS, DECLINE_REASONS, MERCHANT_CODES, TENDERS, WALLETS } from '@/domain/payment'
import { countSchema, id, millisSchema, text } from './scalars'

/** The longest a QR code can hold in bytes. */
const PAYLOAD = text(2953)

export const invocationSchema: v.GenericSchema<unknown, Invocation> = v.variant('kind', [
  v.object({
    kind: v.literal('wechat-jsapi'),
    timeStamp: text(32),
    nonceStr: text(64),
    package: text(256),
    signType: v.literal('RSA'),
    paySign: text(1024),
  }),
  v.object({ kind: v.literal('alipay-trade'), tradeNo: text(64) }),
  v.object({
    kind: v.literal('qr'),
    code: v.picklist(MERCHANT_CODES),
    payload: PAYLOAD,
    expiresAt: millisSchema,
  }),
  v.object({ kind: v.literal('till'), payloads: v.pipe(v.array(PAYLOAD), v.minLength(1), v.maxLength(50)) }),
  v.object({ kind: v.literal('payer-code') }),
])

/** News this build has no words for are none. */
const atDesk = v.optional(v.fallback(v.optional(v.picklist(['asking', ...DECLINE_REASONS])), undefined))

export const reportSchema: v.GenericSchema<unknown, PaymentReport> = v.variant('status', [
  v.object({ status: v.literal('awaiting-user'), atDesk }),
  v.object({ status: v.picklist(['processing', 'closed']) }),
  v.object({
    status: v.literal('succeeded'),
    paidAt: millisSchema,
    // a wallet this build does not know has paid all the same
    wallet: v.optional(v.fallback(v.nullable(v.picklist(WALLETS)), null)),
  }),
  // a reason this build has no words for is still a no
  v.object({
    status: v.literal('declined'),
    reason: v.fallback(v.picklist(DECLINE_REASONS), 'wallet-refused'),
  }),
])

/** A payment code that staff have charged; the code itself is in no reply. */
export const chargeSchema: v.GenericSchema<unknown, Charge> = v.object({
  paymentId: id<PaymentId>(),
  wallet: v.picklist(CHARGED_WALLETS),
  state: v.variant('kind', [
    v.object({ kind: v.picklist(['asking', 'password', 'ended']) }),
    v.object({
      kind: v.literal('paid'),
      at: millisSchema,
      // a wallet this build does not know has paid all the same
      wallet: v.fallback(v.nullable(v.picklist(WALLETS)), null),
    }),
    v.object({
      kind: v.literal('refused'),
      reason: v.fallback(v.picklist(DECLINE_REASONS), 'wallet-refused'),
    }),
  ]),
})

const attempt = { attempt: countSchema, tender: v.picklist(TENDERS) }
const paymentId = id<PaymentId>()

const paymentNow = v.variant('kind', [
  v.object({ ...attempt, kind: v.literal('created') }),
  v.object({ ...attempt, kind: v.literal('awaiting-user'), paymentId, invocation: invocationSchema, atDesk }),
  v.object({ ...attempt, kind: v.literal('processing'), paymentId }),
  v.object({ ...attempt, kind: v.literal('closing'), paymentId }),
  v.object({ ...attempt, kind: v.literal('succeeded'), paymentId, paidAt: millisSchema }),
  v.object({ ...attempt, kind: v.literal('declined'), paymentId, reason: v.picklist(DECLINE_REASONS) }),
  v.object({ ...attempt, kind: v.literal('cancelled'), paymentId: v.nullable(paymentId) }),
  v.object({ ...attempt, kind: v.literal('unknown'), paymentId: v.nullable(paymentId) }),
])

/** As stored on the phone between two launches. */
export const paymentSchema: v.GenericSchema<unknown, Payment> = v.pipe(
  v.looseObject({}),
  v.transform(asNow),
  paymentNow,
)

/** Attempts were saved with a `wallet` first, and could wait for the mocked wallet's own page. */
function asNow({ wallet, ...rest }: { readonly [key: string]: unknown }): object {
  const saved: { readonly [key: string]: unknown } = { tender: wallet, ...rest }
  const waits = saved.kind === 'awaiting-user' && !v.is(invocationSchema, saved.invocation)
  return waits ? { ...saved, kind: 'processing' } : saved
}
