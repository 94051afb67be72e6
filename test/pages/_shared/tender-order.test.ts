// Ways to pay in the order of their likelihood, whatever phone and store.
import { describe, expect, it } from 'vitest'
import { HOSTS, MERCHANT_CODES, TENDERS } from '@/domain/payment'
import { chosenIn, likelyOnes, tenderOrder } from '@/pages/_shared/tender-order'

const ALL = { tenders: TENDERS, codes: MERCHANT_CODES }
const idsOf = (offers: readonly { readonly tender: string }[]) => offers.map(({ tender }) => tender)

describe('the order of ways to pay', () => {
  it.each(HOSTS)('in %s has every tender once: offered or with a reason', (host) => {
    const { wallets, others, missing } = tenderOrder({ host, accepts: ALL, lastUsed: null })
    expect(idsOf([...wallets, ...others, ...missing]).sort()).toEqual([...TENDERS].sort())
  })

  it('is last used, the host’s own, those with an offer, the rest', () => {
    const { wallets } = tenderOrder({
      host: 'alipay',
      accepts: ALL,
      lastUsed: 'bank',
      hasOffer: (tender) => tender === 'e-cny',
    })
    expect(idsOf(wallets).slice(0, 4)).toEqual(['bank', 'alipay', 'e-cny', 'wechat-pay'])
  })

  it('folds all but five, yet never what is chosen', () => {
    const { wallets } = tenderOrder({ host: 'wechat', accepts: ALL, lastUsed: null })
    expect(likelyOnes(wallets, [null])).toHaveLength(5)
    const last = wallets.at(-1)?.tender ?? null
    expect(idsOf(likelyOnes(wallets, [last]))).toContain(last)
  })

  it('chooses what was picked while it is offered, then what was used last, then the likeliest', () => {
    const accepts = { tenders: ['alipay', 'wechat-pay', 'till'], codes: MERCHANT_CODES } as const
    const order = tenderOrder({ host: 'browser', accepts, lastUsed: null })
    expect(chosenIn(order, 'till', 'alipay')).toBe('till')
    expect(chosenIn(order, 'friend', 'alipay')).toBe('alipay')
    expect(chosenIn(order, null, 'friend')).toBe('wechat-pay')
  })
})
