// @vitest-environment jsdom
// Several codes in one picture: the shopper chooses among goods, not among numbers.
import { cleanup } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
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

/** A phone whose picture holds these, with the choice open. */
async function choosing(...texts: readonly string[]) {
  const phone = launch(openShop())
  const at = phone.platform.clock.now()
  const scans = texts.map((text) => ({ text, at, symbology: 'qr' }) as const)
  Object.assign(phone.platform.scanner, { canScanPicture: true, scanPicture: async () => ok(scans) })
  await checkIn(phone)
  await open(phone, ScanPage)
  await tap(scan.pickPicture)
  await pass(1000)
  return phone
}
const SQUID = code('other-batch')

it('names what the phone knows, with its digits and never with a web address', async () => {
  const phone = await choosing(code('member-price'), SQUID)
  expect(said()).toContain(scan.severalCodes(2))
  expect(said()).toContain(`悠田全脂牛奶 · 1升${code('member-price')}`)
  expect(said()).toContain('海汀鱿鱼圈 · 800克')
  expect(said()).not.toContain('https')
  await tap(/海汀鱿鱼圈/)
  await pass(1000)
  expect(linesOf(phone).map(({ batch }) => batch)).toEqual(['HT0709'])
})

it('shows a code nobody here knows as it is', async () => {
  await choosing(code('member-price'), code('unknown-code'))
  expect(said()).toContain(code('unknown-code'))
})
