// @vitest-environment jsdom
// A lone read that may be wrong: the shopper compares the digits before anything goes into the basket.
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { RawScan } from '@/domain/code'
import { ok } from '@/domain/kernel'
import ScanPage from '@/pages/scan'
import { catalogueOf } from '@/ui/messages/catalogue'
import { launch, openShop } from '../../flows/support/shop'
import { checkIn, code, linesOf } from '../../flows/support/visits'
import { appOnStage, open, pass, said, tap } from '../../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
vi.mock('@/platform/scanner-view', async () => import('../../support/stand-in-camera'))
afterEach(cleanup)

const { scan } = catalogueOf('zh')

/** The scan page of a phone whose pictures and whose own scanner both read this. */
async function reading(read: Omit<RawScan, 'at'>) {
  const phone = launch(openShop())
  const raw = { ...read, at: phone.platform.clock.now() }
  Object.assign(phone.platform.scanner, {
    canScanOnce: true,
    canScanPicture: true,
    scanOnce: async () => ok(raw),
    scanPicture: async () => ok([raw]),
  })
  await checkIn(phone)
  await open(phone, ScanPage)
  return phone
}
const milk = { text: code('member-price'), symbology: 'ean13' } as const

describe.each([scan.pickPicture, scan.useScanner])('%s', (way) => {
  it('adds what was read for sure', async () => {
    const phone = await reading(milk)
    await tap(way)
    await pass(1000)
    expect(linesOf(phone)).toHaveLength(1)
  })

  it('asks about what was not, and adds it when the shopper says so', async () => {
    const phone = await reading({ ...milk, unsure: true })
    await tap(way)
    await pass(1000)
    expect(said()).toContain(scan.severalCodes(1))
    expect(linesOf(phone)).toEqual([])
    expect(said()).toContain(`${milk.text}悠田全脂牛奶`)
    await tap(new RegExp(milk.text))
    await pass(1000)
    expect(linesOf(phone)).toHaveLength(1)
  })

  it('never shows the digits of a payment code', async () => {
    const phone = await reading({ text: '134567890123456789', symbology: 'code128', unsure: true })
    await tap(way)
    await pass(1000)
    expect(screen.queryByText('134567890123456789')).toBeNull()
    expect(linesOf(phone)).toEqual([])
  })
})
