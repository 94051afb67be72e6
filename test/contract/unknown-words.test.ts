// A newer server may say words this build does not know: one of them must not shut the shop.

import { catalogFor } from '@mock/seed/catalog'
import { STORES } from '@mock/seed/stores'
import { parse, safeParse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { templatesSchema } from '@/contract/schemas/notice'
import { reportSchema } from '@/contract/schemas/payment'
import { catalogSchema } from '@/contract/schemas/product'
import { storeSchema } from '@/contract/schemas/store'
import { targetedOffersSchema } from '@/contract/schemas/targeting'

const [store] = STORES
if (!store) throw new Error('no store')

describe('an unknown word of the server', () => {
  it('in a category leaves the catalogue readable', () => {
    const catalog = catalogFor(store.id)
    const products = catalog.products.map((product, i) =>
      i === 0 ? { ...product, category: 'flowers' } : product,
    )
    const read = parse(catalogSchema, { ...catalog, products })
    expect(read.products).toHaveLength(catalog.products.length)
    expect(read.products[0]?.category).toBe('home')
  })

  it('in a wallet leaves the store open with the wallets this build knows', () => {
    const read = parse(storeSchema, {
      ...store,
      accepts: { tenders: ['moon-pay', 'alipay'], codes: ['moon-qr', 'alipay-qr'] },
    })
    expect(read.accepts).toEqual({ tenders: ['alipay'], codes: ['alipay-qr'] })
  })

  it('in the reason of an offer leaves that offer out, and the others in', () => {
    const coupon = {
      id: 'c',
      words: { zh: '券', en: 'c' },
      storeIds: null,
      expiresAt: 1,
      most: 1,
      state: 'open',
    }
    const offers = [{ kind: 'birthday' }, { kind: 'new' }, { kind: 'category-buyer', category: 'baby' }]
    const read = parse(
      targetedOffersSchema,
      offers.map((segment, i) => ({ id: `o${i}`, coupon, segment })),
    )
    expect(read.map(({ id }) => id)).toEqual(['o1'])
  })

  it('in a topic of messages leaves that topic out', () => {
    const templates = [
      { topic: 'horoscope', id: 't1' },
      { topic: 'refund-done', id: 't2' },
    ]
    expect(parse(templatesSchema, templates).map(({ id }) => id)).toEqual(['t2'])
  })

  it('in a decline is still a no', () => {
    expect(parse(reportSchema, { status: 'declined', reason: 'card-frozen' })).toEqual({
      status: 'declined',
      reason: 'wallet-refused',
    })
  })

  it('in the status of a payment is not guessed at', () => {
    expect(safeParse(reportSchema, { status: 'probably-fine' }).success).toBe(false)
  })
})
