// The same trip in the compiled WeChat and Alipay builds, and again after the app was killed at every step.
import { SENTINEL } from '@mock/backend/initial-state'
import { describe, expect, it } from 'vitest'
import type { Payer } from './host-cashier'
import { act, holdPhone } from './host-cashier'
import type { PlatformName } from './shopper'
import {
  beginShift,
  checkIn,
  goBack,
  launch,
  letThrough,
  PLATFORMS,
  pay,
  sampleCode,
  scan,
  see,
  signIn,
  words,
} from './shopper'
import { watchedLaunches } from './watched-launches'

const started = watchedLaunches()
const { tenders } = words.common
/** The function that opens the host app's own cashier. */
const CASHIER_OF = { weapp: 'requestPayment', alipay: 'tradePay' }
const OWN = { weapp: tenders['wechat-pay'], alipay: tenders.alipay }

/** At the cashier of a phone that nobody looks after: a call that never ends is no rest. */
async function atTheCashier(platform: PlatformName, payer: Payer) {
  const storage = new Map<string, string>()
  const mp = await launch(platform, storage)
  await checkIn(mp)
  await scan(mp, 'ordinary')
  await mp.tapText(words.scan.review)
  await see(mp, words.checkout.confirmed)
  await mp.tapText(/^付款 /)
  await see(mp, words.cashier.chooseWallet)
  holdPhone(mp, { platform, storage }, payer)
  return { mp, storage }
}

/** What home's button is called while a payment is not known, and once the server has said that it went through. */
const GO_ON = new RegExp(`^(${words.checkIn.seePayment}|${words.checkIn.showPass})$`)

/** The app starts again on the same phone and goes on from home. */
async function again(platform: PlatformName, storage: Map<string, string>) {
  const mp = await started(platform, storage)
  await see(mp, GO_ON)
  await mp.tapText(GO_ON)
  return mp
}

describe.each(PLATFORMS)('the %s build', (platform) => {
  it('takes a shopper from the door in to the door out', async () => {
    const storage = new Map<string, string>()
    const mp = await started(platform, storage)
    await checkIn(mp)
    await scan(mp, 'member-price', 'ordinary', 'price-label')
    expect(mp.callsOf('vibrateShort').length).toBeGreaterThan(0)
    const tones = mp.callsOf('OscillatorNode.start').map(({ options }) => options.hertz)
    expect(tones).toEqual(platform === 'weapp' ? [1320, 1320, 1320] : [])
    await signIn(mp)
    await mp.back()
    await see(mp, /已省 ¥/)
    const pass = await pay(mp)
    expect(pass).toMatch(/^SGP1:[0-9A-Z]{16,}$/)

    const staff = await started(platform, storage, '/staff/desk/index')
    await letThrough(staff, pass)
    await see(mp, words.pass.verdicts['let-through'].title)
  })

  it('goes on where it was killed: with a basket, at the cashier, and with a pass', async () => {
    const storage = new Map<string, string>()
    const first = await started(platform, storage)
    await checkIn(first)
    await scan(first, 'member-price', 'ordinary')
    first.close()

    const second = await started(platform, storage)
    await see(second, words.checkIn.continueCart(2))
    await second.tapText(words.checkIn.continueTrip, 0)
    await second.waitFor(() => second.$$('.scan-line').length === 2)
    await second.tapText(words.scan.review)
    await see(second, words.checkout.confirmed)
    await second.tapText(/^付款 /)
    await see(second, words.cashier.chooseWallet)
    holdPhone(second, { platform, storage }, { does: null, says: 'unknown' })
    await second.tapText(/^用.+付 /)
    await see(second, words.demo.wallet.merchant)
    second.close()

    const third = await started(platform, storage)
    await see(third, words.checkIn.continuePaying)
    await third.tapText(words.checkIn.seePayment)
    await third.tapText(words.cashier.openAgain(OWN[platform]))
    await see(third, words.pass.show)
    third.close()

    const fourth = await started(platform, storage)
    await see(fourth, words.checkIn.continuePaid)
    await fourth.tapText(words.checkIn.showPass)
    await see(fourth, words.pass.show)
  })

  it('opens the mocked wallet where no wallet knows the order, as in developer tools', async () => {
    const { mp } = await atTheCashier(platform, { does: null, says: 'unknown' })
    await mp.tapText(/^用.+付 /)
    await see(mp, words.demo.wallet.merchant)
    await mp.tapText(words.demo.wallet.pay)
    await see(mp, words.pass.show)
    mp.close()
  })

  it('F27: killed while the wallet is open, and paid: the next start leads to the pass', async () => {
    const { mp, storage } = await atTheCashier(platform, { does: 'pay', says: 'nothing' })
    await mp.tapText(/^用.+付 /)
    await mp.waitFor(() => storage.get(SENTINEL)?.includes('succeeded') ?? false)
    mp.close()
    await see(await again(platform, storage), words.pass.show)
  })

  it('F28: killed while the wallet is open, and not paid: another wallet may be tried, nothing is lost', async () => {
    const { mp, storage } = await atTheCashier(platform, { does: null, says: 'nothing' })
    await mp.tapText(/^用.+付 /)
    await mp.waitFor(() => mp.callsOf(CASHIER_OF[platform]).length > 0)
    mp.close()
    const next = await again(platform, storage)
    await see(next, words.cashier.notPaid)
    await next.tapText(words.cashier.notPaid)
    await see(next, words.cashier.states.cancelled.title)
    await next.tapText(/^用.+付 /)
    await see(next, words.pass.show)
  })

  it('F29: the wallet says paid, and no money has moved: the app confirms on, and shows no pass', async () => {
    const { mp, storage } = await atTheCashier(platform, { does: null, says: 'paid' })
    await mp.tapText(/^用.+付 /)
    await see(mp, words.cashier.states.processing.title)
    expect(mp.hasText(words.pass.show)).toBe(false)
    const { package: code, tradeNO } = mp.callsOf(CASHIER_OF[platform])[0]?.options ?? {}
    act(storage, String(code ?? tradeNO), {
      act: 'pay',
      wallet: platform === 'weapp' ? 'wechat-pay' : 'alipay',
    })
    await see(mp, words.pass.show)
    mp.close()
  })

  it('F30: the wallet says cancelled, and the money has moved: the pass shows', async () => {
    const { mp } = await atTheCashier(platform, { does: 'pay', says: 'cancelled' })
    await mp.tapText(/^用.+付 /)
    await see(mp, words.pass.show)
    mp.close()
  })

  it('F31: the wallet never comes back, and the money has moved: the server’s word is enough', async () => {
    const { mp } = await atTheCashier(platform, { does: 'pay', says: 'nothing' })
    await mp.tapText(/^用.+付 /)
    await see(mp, words.pass.show)
    mp.close()
  })

  it('answers a code it does not know with a sentence and adds nothing', async () => {
    const mp = await started(platform)
    await checkIn(mp)
    await mp.fireScan('https://example.test/not-a-product', 'QR_CODE')
    await see(mp, words.product.unknownCodes['web-address'].title)
    expect(mp.$$('.scan-line')).toHaveLength(0)
  })

  it('makes a guest a member, whose card brightens the screen while it shows', async () => {
    const mp = await started(platform)
    await see(mp, words.membership.open.guest)
    await mp.tapText(words.membership.open.guest)
    await see(mp, /^¥173\.00 开通/)
    await mp.tapText(/^¥173\.00 开通/)
    await mp.type('input', '王一一')
    await mp.tapText(/^用.+付 ¥173\.00$/)
    await see(mp, words.membership.showAtTill)
    await see(mp, '王一一')
    const brightness = () => mp.callsOf('setScreenBrightness').length
    await mp.waitFor(() => brightness() === 1)
    await see(mp, words.membership.done)
    await goBack(mp)
    await see(mp, words.membership.open.member)
    await mp.waitFor(() => brightness() === 2)
  })

  it('shows staff the code that a shopper has reported', async () => {
    const storage = new Map<string, string>()
    const mp = await started(platform, storage)
    await checkIn(mp)
    await mp.fireScan(sampleCode('unknown-code'), 'EAN_13')
    await see(mp, words.product.report)
    await mp.tapText(words.product.report)
    await see(mp, words.scan.staffCard.advice)

    const staff = await started(platform, storage, '/staff/desk/index')
    await beginShift(staff)
    await staff.tapText(words.staff.unknown.title)
    await see(staff, words.staff.unknown.count(1))
    await see(staff, sampleCode('unknown-code'))
  })
})
