// @vitest-environment jsdom
// The list of unknown codes as staff see it: of their own store, by day, and never an empty screen.
import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Symbology } from '@/domain/code'
import { millis } from '@/domain/kernel'
import DeskPage from '@/staff/desk'
import UnknownCodesPage from '@/staff/unknown-codes'
import type { Shop } from '../../flows/support/shop'
import { launch, openShop } from '../../flows/support/shop'
import { checkIn, code, forgetSessions, JINJIANG, onDuty, scan } from '../../flows/support/visits'
import { appOnStage, open, said, tap, ways } from '../../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
vi.mock('@/platform/scanner-view', async () => import('../../support/stand-in-camera'))
afterEach(cleanup)

const HOUR = 3_600_000

/** A shopper tells the store about a code it does not know; answers what they are told. */
async function reported(shop: Shop, text: string, symbology: Symbology = 'ean13'): Promise<string> {
  const phone = launch(shop)
  await checkIn(phone)
  const outcome = await scan(phone, text, symbology)
  if (outcome.kind !== 'not-added' || outcome.match.kind !== 'not-found') throw new Error(outcome.kind)
  const told = await phone.until(phone.app.flows.scan.report(outcome.match.code))
  if (!told.ok) throw new Error(told.error.code)
  return told.value.reference
}

describe('the list of unknown codes', () => {
  it('has a code as printed, its kind, how often and when last, and what the shoppers were told', async () => {
    const shop = openShop()
    const first = await reported(shop, code('unknown-code'))
    const second = await reported(shop, code('unknown-code'), 'typed')
    await open(await onDuty(shop), UnknownCodesPage)
    expect(said()).toContain('1 个条码待补录')
    expect(said()).toContain(`今天${code('unknown-code')}手动输入 / EAN-13 · 最近 10:0`)
    expect(said()).toContain(`登记号 ${second} · ${first}`)
    expect(said()).toContain('2 次')
  })

  it('is by day: today, yesterday, and before that the date', async () => {
    const shop = openShop()
    await reported(shop, code('unknown-code'))
    const ages: { readonly [text: string]: number } = { old: 50, evening: 26, fresh: 0 }
    shop.change((state) => {
      const [report] = state.reportedCodes
      if (!report) throw new Error('nothing was reported')
      state.reportedCodes = Object.entries(ages).map(([text, age]) => ({
        ...report,
        code: text,
        at: millis(report.at - age * HOUR),
      }))
    })
    await open(await onDuty(shop), UnknownCodesPage)
    expect(said()).toMatch(/今天fresh.+昨天evening.+2026-01-08old/)
  })

  it('names at most two of many references', async () => {
    const shop = openShop()
    const told: string[] = []
    for (let i = 0; i < 3; i++) told.unshift(await reported(shop, code('unknown-code')))
    await open(await onDuty(shop), UnknownCodesPage)
    expect(said()).toContain(`登记号 ${told[0]} · ${told[1]}…`)
    expect(said()).not.toContain(told[2])
  })

  it('leaves out what other stores are missing, and says that nothing is to do', async () => {
    const shop = openShop()
    await reported(shop, code('unknown-code'))
    shop.change((state) => {
      state.reportedCodes = state.reportedCodes.map((report) => ({ ...report, storeId: JINJIANG }))
    })
    await open(await onDuty(shop), UnknownCodesPage)
    expect(said()).toContain('没有待补录的条码')
    expect(said()).not.toContain(code('unknown-code'))
  })

  it('grows at a tap on refresh', async () => {
    const shop = openShop()
    await open(await onDuty(shop), UnknownCodesPage)
    await reported(shop, code('unknown-code'))
    expect(said()).not.toContain(code('unknown-code'))
    await tap('刷新')
    expect(said()).toContain(code('unknown-code'))
  })
})

describe('without an answer of the store', () => {
  it('says why, and asks again at a tap', async () => {
    const shop = openShop()
    await reported(shop, code('unknown-code'))
    const desk = await onDuty(shop)
    shop.network = () => 'request-lost'
    await open(desk, UnknownCodesPage)
    expect(said()).toContain('没有网络')
    shop.network = () => 'arrives'
    await tap('再试一次')
    expect(said()).toContain(code('unknown-code'))
  })

  it('keeps the list from before in sight', async () => {
    const shop = openShop()
    await reported(shop, code('unknown-code'))
    await open(await onDuty(shop), UnknownCodesPage)
    shop.network = () => 'request-lost'
    await tap('刷新')
    expect(said()).toContain('没有网络')
    expect(said()).toContain(code('unknown-code'))
  })
})

describe('who may see it', () => {
  it('is reached from the desk', async () => {
    await open(await onDuty(openShop()), DeskPage)
    await tap('未收录的条码')
    expect(ways()).toEqual(['/staff/unknown-codes/index'])
  })

  it('is nobody off duty: the desk asks who they are, and the store is asked nothing', async () => {
    const shop = openShop()
    await open(launch(shop), UnknownCodesPage)
    expect(shop.requests).toEqual([])
    await tap('店员登录')
    expect(ways()).toEqual(['/staff/desk/index'])
  })

  it('is nobody whose shift the server has ended', async () => {
    const shop = openShop()
    await reported(shop, code('unknown-code'))
    const desk = await onDuty(shop)
    await open(desk, UnknownCodesPage)
    forgetSessions(shop)
    await tap('刷新')
    expect(desk.app.stores.staff.getState().token).toBeNull()
    expect(said()).not.toContain(code('unknown-code'))
    await tap('店员登录')
    expect(ways()).toEqual(['/staff/desk/index'])
  })
})
