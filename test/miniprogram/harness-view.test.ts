// The harness itself: drawing and events, on a hand-written shop in both dialects.
import { describe, expect, it } from 'vitest'
import { visitShop } from './fixture/visit-shop'
import { textOf } from './harness/query'
import { platforms } from './harness/types'

describe.each(platforms)('the fixture shop on %s', (platform) => {
  const scanEvent = platform === 'alipay' ? 'scanCode' : 'scancode'

  describe('draws', () => {
    it('each good once, with the prices its imported template and script make', async () => {
      const mp = await visitShop(platform)
      expect(mp.$$('.row .name').map(textOf)).toEqual(['1. Tea', '2. Rice'])
      expect(mp.text('.row')).toBe('1. Tea¥3.50?')
      expect(mp.$$('.row').map((node) => node.dataset.goodCode)).toEqual(['6901', '6902'])
      expect(mp.warnings).toEqual([])
      expect(mp.errors).toEqual([])
    })

    it('the first branch of if, elif and else that holds', async () => {
      const mp = await visitShop(platform)
      expect(mp.text('#load')).toBe('bare!')
      await mp.tap('.row')
      expect(mp.text('#load')).toBe('light')
      await mp.tap('.row')
      expect(mp.text('#load')).toBe('heavy')
      expect(mp.$$('#load')).toHaveLength(1)
    })

    it('loops over numbers and objects, and leaves out rounds whose if fails', async () => {
      const mp = await visitShop(platform)
      expect(mp.$$('.digit').map(textOf)).toEqual(['0', '1', '2'])
      expect(mp.$$('.flag').map(textOf)).toEqual(['1', '2'])
    })

    it('a template chosen by an expression once the shelf is empty', async () => {
      const mp = await visitShop(platform)
      await mp.hook('sell')
      expect(mp.text('.empty')).toBe('sold out')
      expect(mp.$$('.row')).toEqual([])
    })

    it('nothing for members of undefined, and entities as characters', async () => {
      const mp = await visitShop(platform)
      expect(mp.text('#absent')).toBe('')
      expect(mp.text('#ghost')).toBe('[]')
      expect(mp.text('#money')).toBe('0.00 & 0')
    })

    it('what setData changes by path', async () => {
      const mp = await visitShop(platform)
      expect(mp.$$('.shelf.thin')).toHaveLength(1)
      await mp.hook('more')
      expect(mp.$$('.shelf.full')).toHaveLength(1)
      expect(mp.$$('.row .name').map(textOf)).toEqual(['1. Tea', '2. Rice', '3. Salt'])
    })

    it('a custom component that keeps its own state', async () => {
      const mp = await visitShop(platform)
      await mp.tapText('0 in cart, 0 cheers')
      await mp.tapText(/Tea/)
      expect(mp.text('badge')).toBe('1 in cart, 1 cheers')
    })
  })

  describe('hears', () => {
    it('a tap on the row from the text inside it', async () => {
      const mp = await visitShop(platform)
      await mp.tapText('2. Rice')
      expect(mp.text('#money')).toBe('19.90 & 1')
    })

    it('a caught tap only where it was caught', async () => {
      const mp = await visitShop(platform)
      await mp.tapText('?', 1)
      expect(mp.text('#said')).toBe('explained')
      expect(mp.text('#money')).toBe('0.00 & 0')
    })

    it('typing', async () => {
      const mp = await visitShop(platform)
      await mp.type('#who', 'Lin')
      expect(mp.$('#who').attrs.value).toBe('Lin')
    })

    it('a scanned code, under the name its platform gives the event', async () => {
      const mp = await visitShop(platform)
      await mp.fireScan('6901234567892', 'EAN_13')
      expect(mp.text('#said')).toBe(`${scanEvent} EAN_13 6901234567892`)
    })

    it('no tap on a disabled button', async () => {
      const mp = await visitShop(platform)
      await expect(mp.tapLabel('Pay now')).rejects.toThrow('is disabled')
    })

    it('a warning when nobody listens', async () => {
      const mp = await visitShop(platform)
      await mp.fire('#load', 'longpress')
      expect(mp.warnings).toEqual(['event longpress on <text> reached no handler'])
    })
  })

  describe('explains a miss by printing the page', () => {
    it('for a text nobody sees', async () => {
      const mp = await visitShop(platform)
      await expect(mp.tapText('Checkout')).rejects.toThrow(
        /no node says "Checkout" on pages\/shelf[\s\S]*"Pay"/,
      )
    })

    it('for a text that stands twice', async () => {
      const mp = await visitShop(platform)
      expect(() => mp.byText('?')).toThrow(/2 nodes/)
    })

    it('for a label nobody has', async () => {
      const mp = await visitShop(platform)
      expect(() => mp.byLabel('Close')).toThrow(/no node is labelled "Close"[\s\S]*aria-label="Pay now"/)
    })

    it('for a scan without a camera', async () => {
      const mp = await visitShop(platform)
      await mp.hook('pass')
      await expect(mp.fireScan('1')).rejects.toThrow(/no <camera>[\s\S]*staff\/gate/)
    })
  })
})

it('hands a capturing listener on weapp the tap before the row gets it', async () => {
  const mp = await visitShop('weapp')
  await mp.tapText('?', 0)
  expect(mp.pages[0]?.guest.noticed).toBe(1)
})
