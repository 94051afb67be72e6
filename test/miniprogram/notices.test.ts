// Messages after the visit in the compiled builds: the host app is asked in the tap, in its own words.
import { afterEach, describe, expect, it } from 'vitest'
import type { MiniProgram } from './harness/mini-program'
import { checkIn, launch, PLATFORMS, pay, scan, see, words } from './shopper'

const { notices } = words
const API = 'requestSubscribeMessage'
const REFUND = { weapp: 'demo-wechat-refund-done', alipay: 'demo-alipay-refund-done' } as const

let mp: MiniProgram
afterEach(() => {
  mp.close()
  expect.soft(mp.errors).toEqual([])
  expect.soft(mp.missing).toEqual([])
  expect.soft(mp.warnings).toEqual([])
  expect.soft(mp.unmocked).toEqual([])
})

describe.each(PLATFORMS)('the %s build', (platform) => {
  const id = REFUND[platform]
  const paid = async () => {
    mp = await launch(platform)
    await checkIn(mp)
    await scan(mp, 'ordinary')
    await pay(mp)
    await see(mp, notices.title)
  }

  it('asks the host app for what was ticked, after the payment, and tells what was accepted', async () => {
    await paid()
    mp.consent.allows = [id]
    expect(mp.callsOf(API)).toEqual([])
    await mp.tapText(notices.topics['refund-done'])
    await mp.tapText(notices.subscribe)
    await see(mp, notices.done(notices.topics['refund-done']))
    const [call, ...more] = mp.callsOf(API)
    expect(more).toEqual([])
    expect(call?.options).toEqual(platform === 'weapp' ? { tmplIds: [id] } : { entityIds: [id] })
  })

  it('says that nothing comes when the shopper refuses there', async () => {
    await paid()
    mp.consent.allows = 'nothing-and-closes'
    await mp.tapText(notices.topics['refund-done'])
    await mp.tapText(notices.subscribe)
    await see(mp, notices.none)
  })
})
