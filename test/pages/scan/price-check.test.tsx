// @vitest-environment jsdom
// 查价: a scan only shows what something costs; adding it takes a tap, and leaving the page ends it.
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Symbology } from '@/domain/code'
import ScanPage from '@/pages/scan'
import { catalogueOf } from '@/ui/messages/catalogue'
import type { Phone } from '../../flows/support/shop'
import { launch, openShop } from '../../flows/support/shop'
import { checkIn, code, linesOf, PREMIUM } from '../../flows/support/visits'
import { appOnStage, field, open, pass, pressEnter, said, tap, type } from '../../support/stage'
import { camera } from '../../support/stand-in-camera'
import { firePageMoment } from '../../support/taro'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
vi.mock('@/platform/scanner-view', async () => import('../../support/stand-in-camera'))
afterEach(cleanup)

const { scan, common, product } = catalogueOf('zh')
const { priceCheck } = scan

async function checkingPrices(prepare: (phone: Phone) => Promise<unknown> | undefined = () => undefined) {
  const phone = launch(openShop())
  await checkIn(phone)
  await prepare(phone)
  await open(phone, ScanPage)
  await tap(priceCheck.short)
  return phone
}

async function see(phone: Phone, text: string, symbology: Symbology = 'ean13') {
  await pass(2000)
  act(() => camera().onScan({ text, symbology, at: phone.platform.clock.now() }))
  await pass(100)
}

const card = () => document.querySelector('.scan-price')?.textContent ?? null
const own = () => document.querySelector('.scan-price__tier--own')?.textContent ?? null

describe('checking a price', () => {
  it('says that nothing goes into the basket', async () => {
    await checkingPrices()
    expect(said()).toContain(priceCheck.notice)
    expect(said()).toContain(priceCheck.emptyTitle)
    expect(screen.queryByRole('button', { name: scan.review })).toBeNull()
  })

  it('shows list price and the price of every tier, and marks the shopper’s own', async () => {
    const phone = await checkingPrices()
    await see(phone, code('member-price'))
    expect(card()).toContain('悠田全脂牛奶')
    expect(card()).toMatch(/原价您的价格¥12\.90会员¥11\.90尊享会员¥\d+\.\d\d/)
    expect(own()).toContain('¥12.90')
    expect(linesOf(phone)).toEqual([])
  })

  it('marks the price of the member’s own tier', async () => {
    const phone = await checkingPrices((each) => each.until(each.app.flows.session.signInWithCard(PREMIUM)))
    await see(phone, code('member-price'))
    expect(own()).toContain(common.tiers.premium)
  })

  it('shows promotions, limits and ages', async () => {
    const phone = await checkingPrices()
    await see(phone, code('third-free'))
    expect(card()).toContain('咖啡买二送一')
    await see(phone, code('limit'))
    expect(card()).toContain(product.limitBadge(2))
    await see(phone, code('age-check'))
    expect(card()).toContain(product.ageBadge(18))
    expect(linesOf(phone)).toEqual([])
  })

  it('shows what a scale label comes to, and the price of a kilogram', async () => {
    const phone = await checkingPrices()
    await see(phone, code('price-label'))
    expect(own()).toContain('¥18.63')
    expect(card()).toContain(common.perKilo)
  })

  it('adds what was looked at with its one button, and goes on checking', async () => {
    const phone = await checkingPrices()
    await see(phone, code('member-price'))
    await tap(priceCheck.add)
    expect(linesOf(phone)).toHaveLength(1)
    expect(document.querySelector('.scan-added')?.textContent).toContain('悠田全脂牛奶')
    await see(phone, code('third-free'))
    expect(linesOf(phone)).toHaveLength(1)
  })

  it('sounds different from adding', async () => {
    const phone = await checkingPrices()
    await see(phone, code('member-price'))
    await tap(priceCheck.add)
    expect(phone.platform.heard).toEqual(['attention', 'accepted'])
  })

  it('says aloud what it costs', async () => {
    const phone = await checkingPrices(async ({ app }) => app.stores.shopper.preferencesSet({ spoken: true }))
    await see(phone, code('member-price'))
    expect(phone.platform.spoken).toEqual(['悠田全脂牛奶，十二元九角'])
  })

  it('only looks at what is typed, too', async () => {
    const phone = await checkingPrices()
    await tap(scan.typeCode)
    type(scan.typeCodeLabel, code('ordinary'))
    expect(field(scan.typeCodeLabel).value).toBe(code('ordinary'))
    await pressEnter(scan.typeCodeLabel)
    expect(card()).toContain('悠田无乳糖牛奶')
    expect(linesOf(phone)).toEqual([])
  })

  it('asks which one when several share the code, and still adds nothing', async () => {
    const phone = await checkingPrices()
    await see(phone, code('two-products'))
    const [first] = screen.getByRole('dialog').querySelectorAll<HTMLElement>('.ui-row__main')
    await act(async () => first?.click())
    expect(card()).toContain('可乐')
    expect(linesOf(phone)).toEqual([])
  })

  it('explains what may not be sold, without a button to add it', async () => {
    const phone = await checkingPrices()
    await see(phone, code('recalled'))
    expect(screen.getByRole('dialog').textContent).toContain('召回')
    expect(screen.queryByRole('button', { name: priceCheck.add })).toBeNull()
  })

  it('ends with its button, and the next scan adds again', async () => {
    const phone = await checkingPrices()
    await see(phone, code('member-price'))
    await tap(priceCheck.done)
    expect(card()).toBeNull()
    expect(said()).not.toContain(priceCheck.notice)
    await see(phone, code('third-free'))
    expect(linesOf(phone)).toHaveLength(1)
  })

  it('ends when the page is left', async () => {
    const phone = await checkingPrices()
    act(() => firePageMoment('hide'))
    act(() => firePageMoment('show'))
    expect(said()).not.toContain(priceCheck.notice)
    await see(phone, code('member-price'))
    expect(linesOf(phone)).toHaveLength(1)
  })
})
