// Two phones of one person, one coupon with one use: whatever order their steps take, it is used once.
import { describe, expect, it } from 'vitest'
import { couponsIn } from '@/domain/coupon'
import type { Quote } from '@/domain/order'
import { createSeededRandom } from '../../support/fake-platform'
import { couponFor, payFor, place, quoteWith } from '../support/coupons'
import type { Desk } from '../support/desk'
import { bodyOf, openDesk } from '../support/desk'
import { member } from '../support/shoppers'

type Phone = {
  readonly token: string
  quote: Quote | null
  order: string | null
  paid: boolean
  refused: number
}

/** One step of a visit, from wherever the phone is; a refused quote is asked for anew. */
function step(desk: Desk, phone: Phone) {
  if (phone.paid) return
  if (!phone.quote) {
    phone.quote = quoteWith(desk, phone.token)
  } else if (!phone.order) {
    const reply = place(desk, phone.token, phone.quote)
    if (reply.status === 200) phone.order = bodyOf('placeOrder', reply).order.id
    else {
      phone.refused += 1
      phone.quote = null
    }
  } else {
    payFor(desk, phone.token, phone.order)
    phone.paid = true
  }
}

describe('a coupon race on two phones', () => {
  it.each(Array.from({ length: 100 }, (_, seed) => seed))('T14 uses the coupon once (%i)', (seed) => {
    const desk = openDesk()
    const random = createSeededRandom(seed + 1)
    const phones: Phone[] = [member(desk), member(desk)].map((token) => {
      return { token, quote: null, order: null, paid: false, refused: 0 }
    })
    while (phones.some(({ paid }) => !paid)) {
      const [byte = 0] = random.bytes(1)
      step(desk, phones[byte % 2] as Phone)
    }
    const quotes = phones.flatMap(({ quote }) => (quote ? [quote] : []))
    expect(quotes.flatMap(({ lines }) => couponsIn(lines))).toHaveLength(1)
    expect(couponFor(desk, phones[0]?.token ?? '', 'coupon-rice')).toMatchObject({
      uses: [expect.anything()],
      reservedFor: [],
    })
    const paid = Object.values(desk.state().orders).map(({ order }) => order)
    expect(paid.map(({ status }) => status)).toEqual(['paid', 'paid'])
    expect(Math.abs((paid[0]?.total ?? 0) - (paid[1]?.total ?? 0))).toBe(600)
  })

  it('has seen a refusal at least once, or it was no race', () => {
    const desk = openDesk()
    const [a, b] = [member(desk), member(desk)]
    const [mine, other] = [quoteWith(desk, a), quoteWith(desk, b)]
    expect([place(desk, a, mine).status, place(desk, b, other).status]).toEqual([200, 409])
  })
})
