// @vitest-environment jsdom
// The basket page: what every line costs and why, and nothing is lost by a slip of the thumb.

import { codeOf } from '@mock/seed/sample'
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import CartPage from '@/pages/cart'
import type { Phone } from '../flows/support/shop'
import { launch, openShop } from '../flows/support/shop'
import { checkIn, code, ORDINARY, paid, quoted, scan, shopped, tripIn } from '../flows/support/visits'
import { appOnStage, open, pass, said, tap, ways } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))

afterEach(cleanup)

const names = (phone: Phone) => tripIn(phone, 'shopping').cart.lines.map(({ productId }) => productId)

async function atTheBasket(): Promise<Phone> {
  const phone = await shopped(openShop())
  await open(phone, CartPage)
  return phone
}

describe('a line', () => {
  it('goes with the bin and comes back with Undo', async () => {
    const phone = await atTheBasket()
    const before = names(phone)
    await tap('移除悠田全脂牛奶')
    expect(names(phone)).toHaveLength(2)
    expect(said()).toContain('已移除 悠田全脂牛奶')
    await tap('撤销')
    expect(names(phone)).toEqual(before)
    expect(said()).toContain('已恢复')
  })

  it('can be brought back only while nothing else has happened', async () => {
    await atTheBasket()
    await tap('移除悠田全脂牛奶')
    await tap('增加一件山朗拿铁咖啡')
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull()
  })

  it('keeps quiet after a while', async () => {
    await atTheBasket()
    await tap('移除悠田全脂牛奶')
    await pass(10_000)
    expect(said()).not.toContain('已移除')
  })

  it('explains a promotion in the promotion’s own words', async () => {
    await atTheBasket()
    await tap('增加一件山朗拿铁咖啡')
    await tap('增加一件山朗拿铁咖啡')
    await tap(/价格说明: 山朗拿铁咖啡/)
    const sheet = screen.getByRole('dialog').textContent
    expect(sheet).toContain('¥8.90 × 3¥26.70')
    expect(sheet).toContain('咖啡买二送一-¥8.90')
    expect(sheet).toContain('实付¥17.80')
  })

  it('shows a member both prices and names the card as the reason', async () => {
    const phone = await shopped(openShop())
    await phone.until(phone.app.flows.session.signInWithCard(ORDINARY))
    await open(phone, CartPage)
    await tap(/价格说明: 悠田全脂牛奶/)
    expect(screen.getByRole('dialog').textContent).toContain('会员价-¥')
  })

  it('of weighed goods has no stepper', async () => {
    await atTheBasket()
    expect(screen.queryByRole('button', { name: '增加一件红富士苹果' })).toBeNull()
    expect(said()).toContain('按标签金额')
  })
})

describe('an offer', () => {
  const baskets =
    (...ids: readonly string[]) =>
    async () => {
      const phone = launch(openShop())
      await checkIn(phone)
      for (const id of ids) await scan(phone, codeOf(id))
      await open(phone, CartPage)
    }

  it('that is nearly reached is named with what it lacks and gains, and leads back to the shelves', async () => {
    // 79.90 + 69.90 + 28.90 + 13.90 = 192.60 of 199.00
    await baskets(
      'kenyuan-pearl-rice-10-kg',
      'jieman-laundry-liquid-6-kg',
      'mianlijian-sour-and-spicy-noodles-6-x-110-g',
      'jiangan-rice-vinegar-800-ml',
    )()
    await tap(/^再买 ¥6\.40，立减 ¥50\.00/)
    expect(ways()).toEqual(['/pages/scan/index'])
  })

  it('on several pieces says how many more', async () => {
    await baskets('guoyang-orange-juice-1-25-l')()
    expect(said()).toContain('再加 1 件，省 ¥12.45')
    await tap('增加一件果漾鲜橙汁')
    await pass(1000)
    expect(said()).not.toContain('再加 1 件')
    expect(said()).toContain('为您省了 ¥12.45')
  })

  it('that gave nothing says why not this time', async () => {
    await baskets('muyechuan-sirloin-steak-4-x-200-g')()
    await tap(/价格说明: 牧野川西冷牛排/)
    const sheet = screen.getByRole('dialog').textContent
    expect(sheet).toContain('这次没用上')
    expect(sheet).toContain('尊享会员专享 ¥129.90仅限尊享会员')
  })

  it('of a higher tier is named to whoever can have it now, not in grace', async () => {
    for (const [card, times] of [
      [ORDINARY, 1],
      ['M1002003004', 0],
    ] as const) {
      const phone = launch(openShop())
      await phone.until(phone.app.flows.session.signInWithCard(card))
      await checkIn(phone)
      await scan(phone, codeOf('muyechuan-sirloin-steak-4-x-200-g'))
      await open(phone, CartPage)
      expect(screen.queryAllByText(/^成为尊享会员，这一单再省 ¥/), card).toHaveLength(times)
      cleanup()
    }
  })

  it('of limited pieces is given to so many, and the sheet says so', async () => {
    await baskets('mifeng-acacia-honey-1-kg')()
    await tap('增加一件蜜枫洋槐蜂蜜')
    await tap('增加一件蜜枫洋槐蜂蜜')
    await tap(/价格说明: 蜜枫洋槐蜂蜜/)
    const sheet = screen.getByRole('dialog').textContent
    // 3 × 59.90 = 179.70; two at 39.90 and one at 59.90 are 139.70
    expect(sheet).toContain('洋槐蜂蜜特价 ¥39.90，每单限 2 件-¥40.00')
    expect(sheet).toContain('实付¥139.70')
    expect(sheet).toContain('每单最多 2 份，已经用满')
  })
})

describe('the basket', () => {
  it('tells a guest what a card would save', async () => {
    await atTheBasket()
    await tap(/登录会员再省 ¥/)
    expect(ways()).toEqual(['/pages/me/index'])
  })

  it('says why a third carton of eggs is refused', async () => {
    const phone = launch(openShop())
    await checkIn(phone)
    await scan(phone, code('limit'))
    await open(phone, CartPage)
    await tap(/^增加一件/)
    await tap(/^增加一件/)
    expect(said()).toContain('限购')
    expect(tripIn(phone, 'shopping').cart.lines[0]?.goods).toEqual({ kind: 'pieces', quantity: 2 })
  })

  it('with something unpriced does not go to checkout', async () => {
    const phone = await atTheBasket()
    const { catalog } = phone.app.stores
    const { assortment } = catalog.getState()
    if (!assortment) throw new Error('no prices to lose')
    const { [String(names(phone)[0])]: _lost, ...prices } = assortment.book.prices
    await act(async () => catalog.assortmentFetched({ ...assortment, book: { ...assortment.book, prices } }))
    await tap('去结算')
    expect(said()).toContain('暂无价格')
    expect(ways()).toEqual([])
  })

  it('that is emptied says how to begin', async () => {
    await atTheBasket()
    await tap('清空购物车')
    await tap('清空')
    expect(said()).toContain('购物车还是空的')
    await tap('去扫商品')
    expect(ways()).toEqual(['/pages/scan/index'])
  })

  it('goes on to checkout, priced already or not', async () => {
    for (const visit of [shopped, quoted]) {
      await open(await visit(openShop()), CartPage)
      await tap('去结算')
      expect(ways()).toEqual(['/pages/checkout/index'])
      cleanup()
    }
  })

  it('that is paid leads to the pass', async () => {
    await open(await paid(openShop()), CartPage)
    await tap('离店通行码')
    expect(ways()).toEqual(['/pages/pass/index'])
  })
})
