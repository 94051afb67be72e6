// @vitest-environment jsdom
// The basket page: what every line costs and why, and nothing is lost by a slip of the thumb.

import { codeOf } from '@mock/seed/sample'
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fen } from '@/domain/kernel'
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

  it('shows a member list price where that was taken, and the sheet says what for', async () => {
    const phone = launch(openShop())
    await checkIn(phone)
    await phone.until(phone.app.flows.session.signInWithCard(ORDINARY))
    // 79.90 + 69.90 + 49.90 = 199.70: any member price would miss the 199.00
    for (const id of ['kenyuan-pearl-rice-10-kg', 'jieman-laundry-liquid-6-kg', 'rouyun-wet-wipes-10-packs'])
      await scan(phone, codeOf(id))
    await open(phone, CartPage)
    const [rice] = document.querySelectorAll('.cart-line')
    expect(rice?.textContent).toContain('¥79.90/件')
    expect(rice?.textContent).not.toContain('73.90')
    await tap(/价格说明: 垦原珍珠米/)
    expect(screen.getByRole('dialog').textContent).toMatch(
      /会员价 ¥73\.90按原价才能用上「.*满 199 减 50.*」，整单少付 ¥/,
    )
  })

  it('tells a guest the price of the next card', async () => {
    await atTheBasket()
    await tap(/价格说明: 悠田全脂牛奶/)
    expect(screen.getByRole('dialog').textContent).toContain('会员价 ¥11.90有会员卡就能用')
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
    expect(sheet).toContain('洋槐蜂蜜特价 ¥39.90，每单限 2 件3 件中的 2 件-¥40.00')
    expect(sheet?.split('洋槐蜂蜜特价')).toHaveLength(2)
    expect(sheet).toContain('实付¥139.70')
    expect(sheet).not.toContain('份')
  })

  it('on a set names the goods that would complete it', async () => {
    await baskets('mianlijian-sour-and-spicy-noodles-6-x-110-g', 'qipaoli-cola-six-pack-6-x-330-ml')()
    await tap(/价格说明: 面里见酸辣粉/)
    expect(screen.getByRole('dialog').textContent).toMatch(
      /酸辣粉加一瓶饮料 ¥26\.90再加 1 件就能用：.*云麓无糖绿茶.*或/,
    )
  })

  it('on a set says on each of its goods what the set saves in all', async () => {
    await baskets('mianlijian-sour-and-spicy-noodles-6-x-110-g', 'yunlu-green-tea-500-ml')()
    await tap(/价格说明: 面里见酸辣粉/)
    expect(screen.getByRole('dialog').textContent).toMatch(
      /酸辣粉加一瓶饮料 ¥26\.90整套共省 ¥[\d.]+，其中 ¥[\d.]+ 算在这里-¥/,
    )
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
    expect(said()).toContain('每人限购 2 件，不能再加了')
    expect(said()).not.toContain('超过')
    expect(tripIn(phone, 'shopping').cart.lines[0]?.goods).toEqual({ kind: 'pieces', quantity: 2 })
  })

  it('that comes to more than one trip may names the most', async () => {
    const phone = await atTheBasket()
    const { catalog } = phone.app.stores
    const small = catalog.getState().stores.map((store) => ({ ...store, amountCap: fen(3000) }))
    await act(async () => catalog.storesListed(small))
    expect(said()).toContain('每次购物最多 ¥30.00。请分两次结算')
    await tap('去结算')
    expect(ways()).toEqual([])
  })

  it('F12 with something unpriced does not go to checkout', async () => {
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
