// @vitest-environment jsdom
// A hand scanner that types, at the desk: the next pass without a tap, never a decision, never a wallet's code.
import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import DeskPage from '@/staff/desk'
import { launch, openShop } from '../flows/support/shop'
import { paid } from '../flows/support/visits'
import { appOnStage, field, open, pressEnter, said, tap, type } from '../support/stage'
import { atTheDoor, keyIn, passOf, see } from './door'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
vi.mock('@/platform/scanner-view', async () => import('../support/stand-in-camera'))

afterEach(cleanup)

describe('a hand scanner that types, with nothing in focus', () => {
  it('reads a pass, in small letters too', async () => {
    const { desk, text } = await atTheDoor()
    await keyIn(desk, text.toLowerCase())
    expect(said()).toContain('有效通行码')
  })

  it('brings the next shopper without a tap, once this one is decided', async () => {
    const { shop, desk, text } = await atTheDoor()
    const next = passOf(await paid(shop))
    await keyIn(desk, text)
    await tap('放行')
    expect(said()).toContain('已放行')
    await keyIn(desk, next)
    expect(said()).toContain('有效通行码')
    expect(desk.app.stores.staff.getState().verdict).toBeNull()
  })

  it('does not put away a basket that awaits its decision', async () => {
    const { shop, desk, text } = await atTheDoor()
    await keyIn(desk, text)
    const { inspection } = desk.app.stores.staff.getState()
    await keyIn(desk, passOf(await paid(shop)))
    expect(desk.app.stores.staff.getState().inspection).toBe(inspection)
  })

  it('shows at once that a pass was used, when it is scanned again', async () => {
    const { desk, text } = await atTheDoor()
    await keyIn(desk, text)
    await tap('放行')
    await keyIn(desk, text)
    expect(said()).toContain('此码已经用过')
  })

  it('says nothing before the shift begins', async () => {
    const shop = openShop()
    const desk = launch(shop)
    await open(desk, DeskPage)
    await keyIn(desk, `SGP1:${'A'.repeat(20)}`)
    expect(shop.requests.filter(({ path }) => path.startsWith('/staff'))).toEqual([])
    expect(field('工号').value).toBe('')
  })
})

describe('digits at the desk', () => {
  it('never sends the digits of goods or of a wallet to the server', async () => {
    const { shop, desk } = await atTheDoor()
    await see(desk, '134567890123456789')
    expect(said()).toContain('请扫顾客手机上的通行码')
    type('输入通行码', '1345 6789 0123 456789')
    await pressEnter('输入通行码')
    await keyIn(desk, '281234567890123456')
    expect(shop.requests.filter(({ path }) => path.startsWith('/staff'))).toEqual([])
  })

  it.each(['https://qr.alipay.com/fkx01234', 'wxp://f2f0abc', 'hQVDUFYwMWEGTwSgAAAD'])(
    'never send a payment code that has letters: %s',
    async (text) => {
      const { shop, desk } = await atTheDoor()
      await see(desk, text)
      expect(said()).toContain('请扫顾客手机上的通行码')
      await keyIn(desk, text)
      expect(shop.requests.filter(({ path }) => path.startsWith('/staff'))).toEqual([])
    },
  )
})
