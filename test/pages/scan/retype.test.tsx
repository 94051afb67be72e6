// @vitest-environment jsdom
// A code that came to nothing: its digits are shown to be compared, and are there to be mended.
import { cleanup } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import ScanPage from '@/pages/scan'
import { catalogueOf } from '@/ui/messages/catalogue'
import { launch, openShop } from '../../flows/support/shop'
import { checkIn, code } from '../../flows/support/visits'
import { appOnStage, field, open, pass, said, tap, type } from '../../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
vi.mock('@/platform/scanner-view', async () => import('../../support/stand-in-camera'))
afterEach(cleanup)

const { scan, product } = catalogueOf('zh')

async function typed(text: string) {
  const phone = launch(openShop())
  await checkIn(phone)
  await open(phone, ScanPage)
  await tap(scan.typeCode)
  type(scan.typeCodeLabel, text)
  await tap(scan.lookUp)
  await pass(1000)
}
const inField = () => field(scan.typeCodeLabel).value

it('shows the digits nobody knows and keeps them for another try', async () => {
  await typed(code('unknown-code'))
  expect(said()).toContain(product.matches['not-found'].advice + code('unknown-code'))
  await tap(product.typeAgain)
  expect(inField()).toBe(code('unknown-code'))
})

it('keeps digits with a slip in them', async () => {
  await typed(code('wrong-check-digit'))
  expect(said()).toContain(product.unknownCodes['check-digit'].advice)
  await tap(product.typeAgain)
  expect(inField()).toBe(code('wrong-check-digit'))
})

it('forgets a payment code', async () => {
  await typed('134567890123456789')
  expect(said()).toContain(product.payerCode(product.payerWallets['wechat-pay']))
  await tap(product.typeAgain)
  expect(inField()).toBe('')
})
