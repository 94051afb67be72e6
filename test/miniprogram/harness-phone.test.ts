// The harness itself: the phone around the app, on a hand-written shop in both dialects.
import { describe, expect, it } from 'vitest'
import { visitShop } from './fixture/visit-shop'
import { platforms } from './harness/types'

describe.each(platforms)('the fixture shop on %s', (platform) => {
  const payment = platform === 'alipay' ? 'tradePay' : 'requestPayment'

  describe('meets the phone', () => {
    it('whose device functions fail until the test mocks them', async () => {
      const mp = await visitShop(platform)
      await mp.tapText('1. Tea')
      await mp.tapLabel('Pay now')
      expect(mp.text('#said')).toBe(`${payment}:fail not mocked in this test`)
      expect(mp.unmocked).toEqual([payment])
      mp.mock(payment, () => ({ receipt: 42 }))
      await mp.tapText('Pay')
      expect(mp.text('#said')).toBe('paid 42')
      mp.mock(payment, { fail: 'cancelled by hand' })
      await mp.tapText('Pay')
      expect(mp.text('#said')).toBe('cancelled by hand')
    })

    it('whose asked-for answers may be there before the first line of app code', async () => {
      const mp = await visitShop(platform, { mocks: { [payment]: { receipt: 7 } } })
      await mp.tapText('1. Tea')
      await mp.tapText('Pay')
      expect(mp.text('#said')).toBe('paid 7')
    })

    it('whose immediate functions throw until the test mocks them', async () => {
      const mp = await visitShop(platform)
      await mp.hook('askBattery')
      expect(mp.text('#said')).toBe('getBatteryInfoSync:fail not mocked in this test')
    })

    it('and refuses a mock of a function that does not exist', async () => {
      const mp = await visitShop(platform)
      expect(() => mp.mock('scanQode', {})).toThrow(`${platform} has no API named "scanQode"`)
    })

    it('with a screen, a sound and a screenshot', async () => {
      const mp = await visitShop(platform)
      await mp.hook('light')
      expect(mp.text('#said')).toBe('light 1')
      expect(mp.device).toEqual({ brightness: 1, keepScreenOn: true })
      await mp.hook('beep')
      expect(mp.text('#said')).toBe('beeped')
      expect(mp.callsOf('InnerAudioContext.play').map((call) => call.options)).toEqual([{ src: '/beep.mp3' }])
      await mp.hook('watchScreen')
      await mp.emit('UserCaptureScreen')
      expect(mp.text('#said')).toBe('screenshot')
    })
  })

  describe('moves', () => {
    it('to a page of a sub-package and back, with the query still encoded', async () => {
      const mp = await visitShop(platform)
      await mp.hook('pass')
      expect(mp.route).toBe('staff/gate/index')
      expect(mp.text('#gate')).toBe('gate %E5%8D%97')
      await mp.tap('#gate')
      expect(mp.route).toBe('pages/shelf/index')
    })

    it('nowhere when the page does not exist', async () => {
      const mp = await visitShop(platform)
      await mp.hook('getLost')
      expect(mp.text('#said')).toBe('navigateTo:fail page "pages/nowhere/index" is not found')
    })
  })

  describe('records', () => {
    it('a rejection that nobody handled', async () => {
      const mp = await visitShop(platform)
      await mp.hook('forget')
      expect(mp.errors.map(String)).toEqual(['Error: nobody waits'])
    })

    it('an error in a handler', async () => {
      const mp = await visitShop(platform)
      await mp.hook('stumble')
      expect(mp.errors.map(String)).toEqual(['Error: stumbled'])
    })
  })

  describe('is killed', () => {
    it('and finds its storage when it starts again', async () => {
      const storage = new Map<string, string>()
      const before = await visitShop(platform, { storage })
      await before.tapText('1. Tea')
      before.close()
      const after = await visitShop(platform, { storage })
      expect(after.text('badge')).toBe('1 in cart, 0 cheers')
    })

    it('and does nothing more', async () => {
      const storage = new Map<string, string>()
      const lines: string[] = []
      const mp = await visitShop(platform, { storage, console: { log: (line: string) => lines.push(line) } })
      const hooked = mp.hook('lateWork')
      mp.close()
      await hooked
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(lines).toEqual([])
      expect(storage.has('late')).toBe(false)
    })
  })
})

it('hands out random bytes on WeChat, as binary data', async () => {
  const mp = await visitShop('weapp')
  await mp.hook('draw')
  expect(mp.text('#said')).toBe('16 bytes')
})
