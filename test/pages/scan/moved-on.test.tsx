// @vitest-environment jsdom
// The scan page of a visit that has gone on: where it stands, and the way there.
import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import ScanPage from '@/pages/scan'
import { launch, openShop, wallet } from '../../flows/support/shop'
import { paid, pay, quoted } from '../../flows/support/visits'
import { appOnStage, open, said, tap, ways } from '../../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
afterEach(cleanup)

describe('the scan page', () => {
  it('leads a shopper who is paying back to the cashier, and invites nobody into a store they are in', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = wallet(shop, null, 'elsewhere')
    await pay(phone)
    await open(phone, ScanPage)
    expect(said()).toContain('有一笔付款还没完成')
    expect(said()).not.toContain('进店购物')
    await tap('收银台')
    expect(ways()).toEqual(['/pages/cashier/index'])
  })

  it('leads a shopper who has paid to the pass', async () => {
    await open(await paid(openShop()), ScanPage)
    await tap('离店通行码')
    expect(ways()).toEqual(['/pages/pass/index'])
  })

  it('leads a shopper in no store home', async () => {
    await open(launch(openShop()), ScanPage)
    await tap('回到首页')
    expect(ways()).toEqual(['/pages/home/index'])
  })
})
