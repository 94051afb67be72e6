// @vitest-environment jsdom
// Dated, reduced and weighed packs on the pages after the camera: basket, checkout and receipt say why.
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { endOfStoreDay } from '@/domain/kernel'
import CartPage from '@/pages/cart'
import CheckoutPage from '@/pages/checkout'
import ReceiptPage from '@/pages/receipt'
import { scanLabelled } from '../flows/support/labels'
import type { Phone } from '../flows/support/shop'
import { inside, linesOf, ORDINARY, pay, tripIn } from '../flows/support/visits'
import { appOnStage, open, said, tap, ways } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
afterEach(cleanup)

const PACKS = ['near-date', 'last-day', 'weighed-pack', 'sticker']

async function withPacks(...ids: string[]): Promise<Phone> {
  const { phone } = await inside()
  for (const id of ids) await scanLabelled(phone, id)
  return phone
}

const inEnglish = (phone: Phone) => phone.app.stores.shopper.preferencesSet({ language: 'en' })
const untilMidnight = ({ platform: { clock } }: Phone) =>
  clock.advance(endOfStoreDay(clock.now()) - clock.now())

async function why(name: RegExp): Promise<string> {
  await tap(name)
  return screen.getByRole('dialog').textContent ?? ''
}

describe('the basket', () => {
  it('says until when a pack is good, and nothing of packs that do not say', async () => {
    const phone = await withPacks('near-date', 'recalled', 'sticker')
    const [milk] = linesOf(phone)
    await open(phone, CartPage)
    expect(said()).toContain(`到期日 ${milk?.lastDay}`)
    expect(screen.getAllByText(/^到期日/)).toHaveLength(1)
  })

  it.each([
    ['near-date', '¥16.90 × 1¥16.90临期 8 折-¥3.38实付¥13.52'],
    ['last-day', '¥32.90 × 1¥32.90今天到期 5 折-¥16.45实付¥16.45'],
    ['weighed-pack', '按标签金额¥29.90临期 8 折-¥5.98实付¥23.92'],
    ['sticker', '¥69.90 × 1¥69.90改价贴-¥20.00实付¥49.90'],
  ])('explains the price of %s in the store’s words', async (id, words) => {
    await open(await withPacks(id), CartPage)
    expect(await why(/^价格说明/)).toContain(words)
  })

  it('adds reduced goods up apart from cards and offers', async () => {
    await open(await withPacks(...PACKS), CartPage)
    expect(said()).toContain(`临期与改价-¥${(3.38 + 16.45 + 5.98 + 20).toFixed(2)}`)
    expect(said()).not.toContain('会员优惠-')
  })

  it('says it in English too', async () => {
    const phone = await withPacks(...PACKS)
    inEnglish(phone)
    await open(phone, CartPage)
    expect(said()).toMatch(/Until \d{4}-\d\d-\d\d/)
    expect(said()).toContain('Reduced goods-¥45.81')
    expect(await why(/Why this price: Youtian fresh milk/)).toContain('Near its date, 20% off-¥3.38')
  })

  it('does not go on with a pack whose day has passed, until it is taken out', async () => {
    const phone = await withPacks('last-day', 'near-date')
    await untilMidnight(phone)
    await open(phone, CartPage)
    expect(said()).toContain('有商品过了保质期')
    expect(screen.getAllByText(/^已过期 \d{4}-\d\d-\d\d$/)).toHaveLength(1)
    await tap('去结算')
    expect(ways()).toEqual([])
    await act(async () => {
      for (const { id, productId } of linesOf(phone))
        if (productId === 'hegu-select-croissants-12-pcs') phone.app.flows.scan.remove(id)
    })
    expect(said()).not.toContain('有商品过了保质期')
    await tap('去结算')
    expect(ways()).toEqual(['/pages/checkout/index'])
  })
})

describe('checkout', () => {
  it('names what is reduced apart from other savings', async () => {
    const phone = await withPacks(...PACKS, 'member-price')
    await phone.until(phone.app.flows.session.signInWithCard(ORDINARY))
    await open(phone, CheckoutPage)
    expect(said()).toContain('价格已由门店确认')
    expect(said()).toContain('优惠-¥1.00临期与改价-¥45.81')
    expect(said()).not.toContain('货架价签可能刚刚更新')
  })

  it('says which pack is past its date and goes on without it', async () => {
    const phone = await withPacks('last-day', 'near-date')
    await untilMidnight(phone)
    await open(phone, CheckoutPage)
    expect(said()).toContain('有商品过了保质期')
    await tap('移除禾谷优选牛角包')
    expect(said()).toContain('价格已由门店确认')
    expect(linesOf(phone)).toHaveLength(1)
  })
})

describe('the receipt', () => {
  async function receipt(phone: Phone) {
    await phone.until(phone.app.flows.quote.request())
    await pay(phone)
    const { order } = tripIn(phone, 'paying')
    await open(phone, ReceiptPage, { order: order.id })
  }

  it('gives the reasons in the store’s words', async () => {
    await receipt(await withPacks(...PACKS))
    expect(said()).toContain('临期 8 折-¥3.38')
    expect(said()).toContain('今天到期 5 折-¥16.45')
    expect(said()).toContain('改价贴-¥20.00')
    expect(said()).toContain('临期与改价-¥45.81')
  })

  it('says until when a pack is good and of which batch it is, and nothing of packs that do not say', async () => {
    const phone = await withPacks('near-date', 'other-batch', 'member-price')
    const [milk] = linesOf(phone)
    await receipt(phone)
    expect(screen.getAllByText(/^到期日|^批次/).map(({ textContent }) => textContent)).toEqual([
      `到期日 ${milk?.lastDay}`,
      '批次 HT0709',
    ])
  })
})
