// Coupons in the compiled builds: collected, claimed from paper, chosen by hand, and used once.
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import type { MiniProgram } from './harness/mini-program'
import {
  CARD,
  checkIn,
  enterCard,
  go,
  goBack,
  PLATFORMS,
  payQuoted,
  plain,
  scanGoods,
  see,
  totalOf,
  words,
} from './shopper'
import { watchedLaunches } from './watched-launches'

const { coupons, cart, errors } = words
const LEAFLET = 'HEGULEAFLET2026A'
/** Costs a member ¥52.90; the member's own coupon takes ¥6.00 off. */
const RICE = 'kenyuan-long-grain-rice-5-kg'

const started = watchedLaunches()

async function memberWith(mp: MiniProgram, ...goods: string[]): Promise<void> {
  await checkIn(mp)
  await go(mp, 'pages/me')
  await enterCard(mp, CARD)
  await goBack(mp)
  await scanGoods(mp, ...goods)
}

async function claim(mp: MiniProgram, code: string): Promise<void> {
  await see(mp, coupons.claim)
  await mp.type('input', code)
  await mp.tapText(coupons.claim)
}

describe.each(PLATFORMS)('the %s build', (platform) => {
  it('collects a coupon from the centre, and claims one from paper by its code', async () => {
    const mp = await started(platform)
    await go(mp, 'pages/coupons')
    await see(mp, coupons.centre)
    await mp.tapLabel(coupons.collectOf('水果满 30 打 8 折，最多省 10 元'))
    await see(mp, coupons.collected)
    await claim(mp, 'NO-SUCH-COUPON')
    await see(mp, new RegExp(errors.store['unknown-coupon'].title))
    await claim(mp, LEAFLET)
    await see(mp, '传单券：满 59 减 8（酒类除外）')
    await claim(mp, LEAFLET)
    await see(mp, new RegExp(errors.store['already-collected'].title))
  })

  it('chooses the best coupon itself, and lets the shopper choose another or none', async () => {
    const mp = await started(platform)
    await memberWith(mp, RICE)
    await mp.tapText(words.scan.basket)
    await see(mp, coupons.bestChoice)
    expect(totalOf(mp)).toBe('¥46.90')
    await mp.tapText(coupons.row, 0)
    await see(mp, coupons.used(fen(600)))
    await mp.tapText(coupons.without)
    await mp.tapText(coupons.done)
    await see(mp, coupons.notUsed)
    expect(totalOf(mp)).toBe('¥52.90')
    await mp.tapText(coupons.row, 0)
    await mp.tapText('长粒香米 5 kg 立减 6 元')
    await mp.tapText(coupons.done)
    await see(mp, coupons.ownChoice)
    expect(totalOf(mp)).toBe('¥46.90')
  })

  it('uses a coupon once: with the payment it is gone, and the receipt names it', async () => {
    const mp = await started(platform)
    await memberWith(mp, RICE)
    await mp.tapText(words.scan.basket)
    await see(mp, coupons.bestChoice)
    await mp.tapText(cart.checkout)
    await payQuoted(mp)
    await go(mp, 'pages/orders')
    await see(mp, /¥46\.90/)
    await mp.tap('.orders__card')
    await see(mp, words.orders.lines)
    expect(plain(mp.text('.receipt'))).toContain(`${cart.adjustCoupon('长粒香米5kg立减6元')}-¥6.00`)
    await goBack(mp)
    await go(mp, 'pages/coupons')
    await see(mp, coupons.over)
    await see(mp, coupons.statuses.used)
  })
})
