// @vitest-environment jsdom
// Demo tools: samples to scan, things to break, and a clean start.
import { samplesAt } from '@mock/seed/try'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import ToolsPage from '@/demo/tools'
import { storeDay } from '@/domain/kernel'
import { launch, openShop, relaunch, wallet } from '../flows/support/shop'
import { checkIn, code, onDuty, PREMIUM, paid, pay, quoted } from '../flows/support/visits'
import { appOnStage, open, said, tap, ways } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
afterEach(cleanup)

describe('the sample shelf', () => {
  it('draws every code a scanner would accept, and says which it would not', async () => {
    const shop = openShop()
    await open(launch(shop), ToolsPage)
    const drawn = samplesAt(storeDay(shop.clock.now())).length - 1
    expect(screen.getAllByRole('img', { name: /商品详情/ })).toHaveLength(drawn)
    expect(screen.getAllByText('条码印错，扫码器会拒绝')).toHaveLength(1)
  })

  it('sends outside a store to choosing one', async () => {
    await open(launch(openShop()), ToolsPage)
    expect(screen.queryByRole('button', { name: /^扫描/ })).toBeNull()
    await tap('去首页')
    expect(ways()).toEqual(['/pages/home/index'])
  })

  it('scans at a tap inside a store', async () => {
    const phone = launch(openShop())
    await checkIn(phone)
    await open(phone, ToolsPage)
    await tap(/扫描山朗拿铁咖啡/)
    expect(ways()).toEqual(['/pages/scan/index'])
    expect(phone.app.flows.scan.takeBrought()).toBe(code('third-free'))
    expect(phone.app.flows.scan.takeBrought()).toBeNull()
  })
})

describe('the levers', () => {
  it('switch what happens', async () => {
    const shop = openShop()
    await open(launch(shop), ToolsPage)
    await tap('付款被拒')
    expect(shop.state().scenario).toBe('declined')
    expect(screen.getByRole('button', { name: '付款被拒' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('show the code at every door', async () => {
    await open(launch(openShop()), ToolsPage)
    expect(said()).toContain('SGE1:sz-futian')
    await tap('成都', 'radio')
    expect(said()).toContain('SGE1:cd-jinjiang')
  })

  it('forget everything, here and in the store, only after asking', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    await open(phone, ToolsPage)
    await tap('重置体验数据')
    await tap('取消')
    expect(Object.keys(shop.state().orders)).toHaveLength(1)
    await tap('重置体验数据')
    await tap('重置')
    expect(said()).toContain('已重置')
    expect(shop.state().orders).toEqual({})
    expect(relaunch(shop, phone).app.stores.trip.getState().trip).toEqual({ phase: 'idle' })
  })

  it('free even a phone that waits for a payment nobody remembers', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = wallet(shop, null, 'elsewhere')
    await pay(phone)
    await open(phone, ToolsPage)
    await tap('重置体验数据')
    await tap('重置')
    expect(relaunch(shop, phone).app.stores.trip.getState().trip).toEqual({ phase: 'idle' })
  })

  it('sign out the shopper and the staff on this phone', async () => {
    const shop = openShop()
    const phone = await onDuty(shop)
    await phone.until(phone.app.flows.session.signInWithCard(PREMIUM))
    await open(phone, ToolsPage)
    await tap('重置体验数据')
    await tap('重置')
    const { stores } = phone.app
    expect(stores.shopper.getState().subject).toEqual({ kind: 'guest' })
    expect(stores.staff.getState().token).toBeNull()
  })
})
