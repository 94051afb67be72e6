// The same trip in the compiled WeChat and Alipay builds, and again after the app was killed at every step.
import { describe, expect, it } from 'vitest'
import {
  beginShift,
  checkIn,
  goBack,
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
    await second.tapText(/^用.+付 /)
    await see(second, words.demo.wallet.merchant)
    second.close()

    const third = await started(platform, storage)
    await see(third, words.checkIn.continuePaying)
    await third.tapText(words.checkIn.continueTrip, 0)
    await third.tapText(words.cashier.openAgain(words.common.tenders['wechat-pay']))
    await see(third, words.demo.wallet.merchant)
    await third.tapText(words.demo.wallet.pay)
    await see(third, words.pass.show)
    third.close()

    const fourth = await started(platform, storage)
    await see(fourth, words.checkIn.continuePaid)
    await fourth.tapText(words.checkIn.continueTrip, 0)
    await see(fourth, words.pass.show)
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
    await see(mp, words.demo.wallet.merchant)
    await mp.tapText(words.demo.wallet.pay)
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
