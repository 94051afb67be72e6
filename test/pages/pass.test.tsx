// @vitest-environment jsdom
// The exit pass page: a bright code while it is good, and the door's decision as soon as there is one.
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exitPassText } from '@/domain/code'
import type { ExitVerdict } from '@/domain/exit'
import PassPage from '@/pages/pass'
import type { Shop } from '../flows/support/shop'
import { launch, openShop, setClock } from '../flows/support/shop'
import { onDuty, paid, tripIn, tripOf } from '../flows/support/visits'
import { appOnStage, open, pass, said, tap, ways } from '../support/stage'
import { firePageMoment } from '../support/taro'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))

afterEach(cleanup)

const FIFTY_MINUTES = 50 * 60_000

async function atTheDoor() {
  const shop = openShop()
  const phone = await paid(shop)
  await open(phone, PassPage)
  return { shop, phone, text: exitPassText(tripIn(phone, 'paid').pass.token) }
}

/** Staff scan the pass and decide; the shopper's page hears of it by itself. */
async function decide(shop: Shop, text: string, verdict: ExitVerdict) {
  const desk = await onDuty(shop)
  await desk.until(desk.app.flows.staff.inspect(text))
  await desk.until(desk.app.flows.staff.decide(verdict))
  await pass(3000)
}

describe('a good pass', () => {
  it('shows the code, the pieces and the total, and counts down', async () => {
    const { text } = await atTheDoor()
    expect(screen.getByRole('img', { name: '离店通行码，请店员扫描' })).toBeDefined()
    expect(said()).toContain(text)
    expect(said()).toMatch(/3 件 · ¥\d+\.\d\d/)
    const before = screen.getByRole('timer').textContent
    await pass(60_000)
    expect(screen.getByRole('timer').textContent).not.toBe(before)
  })

  it('F44 is shown on a phone whose clock is three hours fast too', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    setClock(shop, phone, 3 * 3_600_000)
    await open(phone, PassPage)
    await pass(3000)
    expect(screen.getByRole('img', { name: '离店通行码，请店员扫描' })).toBeDefined()
  })

  it('keeps the screen bright only while it is looked at', async () => {
    const phone = await paid(openShop())
    const over = vi.fn()
    const showcase = vi.spyOn(phone.platform.screen, 'showcase').mockReturnValue(over)
    await open(phone, PassPage)
    expect([showcase.mock.calls.length, over.mock.calls.length]).toEqual([1, 0])
    await act(async () => firePageMoment('hide'))
    expect([showcase.mock.calls.length, over.mock.calls.length]).toEqual([1, 1])
    await act(async () => firePageMoment('show'))
    cleanup()
    expect([showcase.mock.calls.length, over.mock.calls.length]).toEqual([2, 2])
  })
})

describe('a pass that ran out', () => {
  it('hides its code and is replaced at a tap', async () => {
    const { phone, text } = await atTheDoor()
    await pass(FIFTY_MINUTES)
    expect(said()).toContain('通行码已过期')
    expect(said()).not.toContain('等待店员扫码')
    expect(screen.queryByRole('img', { name: /通行码/ })).toBeNull()
    await tap('换一个新的通行码')
    const fresh = exitPassText(tripIn(phone, 'paid').pass.token)
    expect(fresh).not.toBe(text)
    expect(said()).toContain(fresh)
  })

  it('says so when the store cannot be asked', async () => {
    const { shop } = await atTheDoor()
    await pass(FIFTY_MINUTES)
    shop.network = () => 'request-lost'
    await tap('换一个新的通行码')
    expect(said()).toContain('没有网络')
  })
})

describe('the door', () => {
  it('says that goods are being checked, then lets the shopper go', async () => {
    const { shop, phone, text } = await atTheDoor()
    const [first] = tripIn(phone, 'paid').order.lines
    await decide(shop, text, { kind: 'check-items', lineIds: first ? [first.lineId] : [] })
    expect(said()).toContain('店员正在核对')
    await decide(shop, text, { kind: 'let-through' })
    expect(said()).toContain('可以离店了')
    await tap('结束购物')
    expect(tripOf(phone).phase).toBe('idle')
    expect(ways()).toEqual(['/pages/home/index'])
  })

  it('says why a shopper is stopped', async () => {
    const { shop, text } = await atTheDoor()
    await decide(shop, text, { kind: 'stop', reason: 'age-not-proven' })
    expect(said()).toContain('请到服务台')
    expect(said()).toContain('有商品需要核验年龄')
  })

  it('leads to the receipt', async () => {
    const { phone } = await atTheDoor()
    await tap('查看小票')
    expect(ways()).toEqual([`/pages/receipt/index?order=${tripIn(phone, 'paid').order.id}`])
  })
})

it('without a pass leads home', async () => {
  await open(launch(openShop()), PassPage)
  await tap('回到首页')
  expect(ways()).toEqual(['/pages/home/index'])
})
