// The payment core knows states, attempts and effects; which wallet it is about is data that passes through.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MERCHANT_CODES, TENDERS } from '@/domain/payment'

const CORE = [
  'src/domain/payment/payment.ts',
  'src/domain/payment/reduce-payment.ts',
  'src/domain/payment/step-payment.ts',
  'src/domain/payment/query-schedule.ts',
  'src/domain/trip/outbox.ts',
  'src/domain/trip/reduce-trip.ts',
  'src/flows/perform.ts',
  'src/flows/wallet-door.ts',
  'src/flows/checkout-flow.ts',
  'src/flows/order-flow.ts',
  'src/flows/resume-flow.ts',
]

describe('the payment core', () => {
  it.each(CORE)('%s names no wallet and no network', (file) => {
    const text = readFileSync(file, 'utf8')
    const names = [...TENDERS, ...MERCHANT_CODES].filter((name) => text.includes(`'${name}'`))
    expect(names).toEqual([])
    expect(text).not.toMatch(/wechat|alipay|unionpay/i)
  })
})
