// @vitest-environment jsdom
// The basket page: what every line costs and why, and nothing is lost by a slip of the thumb.
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
