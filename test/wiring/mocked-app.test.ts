// The app exactly as a mini program in development starts it: the mock in the same process and the same storage.
import { connect } from '@backend'
import { describe, expect, it } from 'vitest'
import { createApp } from '@/wiring'
import { codeIn } from '../flows/support/shop'
import { code, DOOR, follow, pay, scan, tripOf } from '../flows/support/visits'
import { createFakePlatform, createFakeStorage } from '../support/fake-platform'

function start(disk = createFakeStorage()) {
  const platform = createFakePlatform({ storage: disk })
  const app = createApp(platform, connect)
  const phone = { platform, disk, app, until: platform.clock.until }
  platform.inWallet = async (invocation) => {
    const code = codeIn(invocation)
    await app.demo?.actInWallet({ params: { code }, body: { act: 'pay', wallet: 'wechat-pay' } })
    return 'returned'
  }
  return phone
}

async function visit(phone: ReturnType<typeof start>) {
  const { flows } = phone.app
  expect(await phone.until(flows.visit.checkInByCode(DOOR))).toMatchObject({ ok: true })
  await scan(phone, code('ordinary'))
  expect(await phone.until(flows.quote.request())).toMatchObject({ ok: true })
  await pay(phone)
  await follow(phone, 5000)
  return tripOf(phone).phase
}

describe('the app with its mock inside', () => {
  it('takes a visit to the pass', async () => {
    expect(await visit(start())).toBe('paid')
  })

  it('does so when the phone has no room left: neither side forgets what it knows', async () => {
    const disk = createFakeStorage()
    const phone = start(disk)
    await phone.until(phone.app.flows.session.ensure())
    disk.trouble = 'full'
    expect(await visit(phone)).toBe('paid')
    expect(phone.app.stores.trip.getState().saved).toBe(false)
  })

  it('hands the demo its levers', async () => {
    const phone = start()
    if (!phone.app.demo) throw new Error('a mocked backend has levers')
    const told = await phone.until(phone.app.demo.readDemo({}))
    expect(told).toMatchObject({ ok: true, value: { scenario: 'normal' } })
  })
})
