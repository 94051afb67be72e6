// @vitest-environment jsdom
// The moment after a scan: the shopper sees, hears and can take back what went into the basket.
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Symbology } from '@/domain/code'
import ScanPage from '@/pages/scan'
import { catalogueOf } from '@/ui/messages/catalogue'
import type { Phone } from '../../flows/support/shop'
import { launch, openShop } from '../../flows/support/shop'
import { checkIn, code, linesOf, ORDINARY } from '../../flows/support/visits'
import { appOnStage, open, pass, said, tap } from '../../support/stage'
import { camera } from '../../support/stand-in-camera'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
vi.mock('@/platform/scanner-view', async () => import('../../support/stand-in-camera'))
// the page's own title bar, as in a browser, which holds the switch of the voice
vi.mock('@/platform/native-bar', () => ({ HAS_NATIVE_BAR: false }))
afterEach(cleanup)

const { scan, common, cart, product } = catalogueOf('zh')
const MILK = '悠田全脂牛奶'

async function atTheShelf(prepare: (phone: Phone) => void = () => {}): Promise<Phone> {
  const phone = launch(openShop())
  await checkIn(phone)
  prepare(phone)
  await open(phone, ScanPage)
  return phone
}

/** The camera sees a code it has not seen lately. */
async function see(phone: Phone, text: string, symbology: Symbology = 'ean13') {
  await pass(2000)
  act(() => camera().onScan({ text, symbology, at: phone.platform.clock.now() }))
  await pass(100)
}

const strip = () => document.querySelector('.scan-added')?.textContent ?? null
const heard = () => document.querySelector('.ui-heard[role="status"]')?.textContent ?? ''
const prefer = (change: object) => (phone: Phone) => phone.app.stores.shopper.preferencesSet(change)

describe('what was just added', () => {
  it('stands large above the basket with name, size, price and what a card would make of it', async () => {
    const phone = await atTheShelf()
    await see(phone, code('member-price'))
    const text = strip()
    expect(text).toContain(scan.added)
    expect(text).toContain(MILK)
    expect(text).toContain('1升')
    expect(text).toMatch(/¥\d+\.\d\d会员 ¥\d+\.\d\d/)
    expect(document.querySelector('.scan-line--pinned')?.textContent).toContain(MILK)
  })

  it('tells a member what they save', async () => {
    const phone = await atTheShelf()
    await act(() => phone.until(phone.app.flows.session.signInWithCard(ORDINARY)))
    await see(phone, code('member-price'))
    expect(strip()).toMatch(/已省 ¥\d+\.\d\d/)
    expect(strip()).not.toContain(common.tiers.premium)
  })

  it('names the promotion it belongs to', async () => {
    const phone = await atTheShelf()
    await see(phone, code('third-free'))
    expect(strip()).toContain('咖啡买二送一')
  })

  it('goes after a while, and the line stays in the basket', async () => {
    const phone = await atTheShelf()
    await see(phone, code('member-price'))
    await pass(5000)
    expect(strip()).not.toBeNull()
    await pass(1500)
    expect(strip()).toBeNull()
    expect(document.querySelector('.scan-line--pinned')).toBeNull()
    expect(said()).toContain(MILK)
  })

  it('makes room for the next scan', async () => {
    const phone = await atTheShelf()
    await see(phone, code('member-price'))
    await see(phone, code('third-free'))
    expect(strip()).toContain('山朗拿铁咖啡')
    expect(strip()).not.toContain(MILK)
    await see(phone, code('recalled'))
    expect(strip()).toBeNull()
  })

  it('takes one more and stays while it is used', async () => {
    const phone = await atTheShelf()
    await see(phone, code('member-price'))
    await pass(4000)
    const [more] = screen.getAllByRole('button', { name: common.moreOf(MILK) })
    await act(async () => more?.click())
    expect(linesOf(phone)[0]?.goods).toEqual({ kind: 'pieces', quantity: 2 })
    await pass(4000)
    expect(strip()).toContain('2')
    await pass(3000)
    expect(strip()).toBeNull()
  })

  it('is taken back with Undo, until something else has happened', async () => {
    const phone = await atTheShelf()
    await see(phone, code('member-price'))
    await tap(common.undo)
    expect(linesOf(phone)).toEqual([])
    expect(strip()).toBeNull()
    expect(said()).toContain(cart.restored)
    await see(phone, code('member-price'))
    await tap(common.moreOf(MILK))
    expect(screen.queryByRole('button', { name: common.undo })).toBeNull()
  })

  it('asks for an age where one will be checked', async () => {
    const phone = await atTheShelf()
    await see(phone, code('age-check'))
    expect(strip()).toContain(product.ageBadge(18))
  })

  it('of weighed goods has a price and no stepper', async () => {
    const phone = await atTheShelf()
    await see(phone, code('price-label'))
    expect(strip()).toContain('¥18.63')
    expect(screen.queryByRole('button', { name: common.moreOf('红富士苹果') })).toBeNull()
  })
})

describe('the flight into the basket', () => {
  it('starts anew with each scan and is mere decoration', async () => {
    const phone = await atTheShelf()
    await see(phone, code('member-price'))
    const first = document.querySelector('.scan-flight')
    expect(first?.getAttribute('aria-hidden')).toBe('true')
    await see(phone, code('member-price'))
    expect(document.querySelector('.scan-flight')).not.toBe(first)
  })

  it('does not happen in care mode, where the button lights up instead', async () => {
    const phone = await atTheShelf(prefer({ care: true }))
    await see(phone, code('member-price'))
    expect(document.querySelector('.scan-flight')).toBeNull()
    expect(document.querySelector('.scan-footer__basket--got')).not.toBeNull()
    expect(screen.queryAllByRole('group', { name: MILK })).toHaveLength(1)
  })
})

describe('what is said', () => {
  it('reaches a screen reader once for each scan', async () => {
    const phone = await atTheShelf()
    expect(heard()).toBe('')
    await see(phone, code('member-price'))
    const first = heard()
    expect(first).toMatch(/^已加入 悠田全脂牛奶，¥\d+\.\d\d，共 1 件$/)
    await tap(common.moreOf(MILK))
    expect(heard()).toBe(first)
    await see(phone, code('member-price'))
    expect(heard()).toMatch(/共 3 件$/)
  })

  it('is not read aloud unless the shopper wants that', async () => {
    const phone = await atTheShelf()
    await see(phone, code('member-price'))
    await see(phone, code('recalled'))
    expect(phone.platform.spoken).toEqual([])
  })

  it('is read aloud once a scan, with the price as people say it', async () => {
    const phone = await atTheShelf(prefer({ spoken: true }))
    await see(phone, code('price-label'))
    await pass(3000)
    expect(phone.platform.spoken).toEqual(['红富士苹果，十八元六角三分'])
  })

  it('is read aloud in the language of the app', async () => {
    const phone = await atTheShelf(prefer({ spoken: true, language: 'en' }))
    await see(phone, code('price-label'))
    expect(phone.platform.spoken).toEqual(['Fuji apple, 18 yuan 63'])
  })

  it('names the reason when something cannot be bought, and the question when there are several', async () => {
    const phone = await atTheShelf(prefer({ spoken: true }))
    await see(phone, code('recalled'))
    expect(phone.platform.spoken).toEqual([product.matches.recalled.title])
    await tap(product.scanNext)
    await see(phone, code('two-products'))
    expect(phone.platform.spoken.at(-1)).toBe(product.matches.ambiguous.title)
  })

  it('begins by itself in care mode, until the shopper says no', async () => {
    const phone = await atTheShelf(prefer({ care: true }))
    await see(phone, code('member-price'))
    expect(phone.platform.spoken[0]).toMatch(/^悠田全脂牛奶，/)
    await tap('语音播报')
    phone.platform.spoken.length = 0
    await see(phone, code('third-free'))
    expect(phone.platform.spoken).toEqual([])
    expect(phone.app.stores.shopper.getState().spoken).toBe(false)
  })

  it('starts with a sample within the tap that turned it on', async () => {
    const phone = await atTheShelf()
    await tap('语音播报')
    expect(phone.platform.spoken).toEqual(['语音播报已打开'])
    expect(screen.getByRole('button', { name: '语音播报' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('is not offered where the platform has no voice', async () => {
    const phone = launch(openShop())
    await checkIn(phone)
    Object.assign(phone.platform.speech, { available: false })
    prefer({ care: true })(phone)
    await open(phone, ScanPage)
    await see(phone, code('member-price'))
    expect(screen.queryByRole('button', { name: '语音播报' })).toBeNull()
    expect(phone.platform.spoken).toEqual([])
  })
})
