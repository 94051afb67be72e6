// A pack stays before the camera while something else is asked: it is still one pack.
import { describe, expect, it } from 'vitest'
import { openShop } from './support/shop'
import { code, scan, shopped, tripIn } from './support/visits'

const pieces = (phone: Awaited<ReturnType<typeof shopped>>) =>
  tripIn(phone, 'shopping').cart.lines.reduce(
    (sum, { goods }) => sum + (goods.kind === 'pieces' ? goods.quantity : 1),
    0,
  )

describe('a code held in view', () => {
  it('does not count again after a sheet was open for long', async () => {
    const phone = await shopped(openShop())
    const { clock } = phone.platform
    await scan(phone, code('ordinary'))
    const before = pieces(phone)
    const read = () => ({ text: code('ordinary'), symbology: 'ean13' as const, at: clock.now() })
    for (let i = 0; i < 10; i++) {
      await clock.advance(500)
      phone.app.flows.scan.stillThere(read())
    }
    await clock.advance(500)
    expect(await phone.until(phone.app.flows.scan.onScan(read()))).toEqual({ kind: 'repeat' })
    expect(pieces(phone)).toBe(before)
  })

  it('does not count again after a time in which no frame was read', async () => {
    const phone = await shopped(openShop())
    const { clock } = phone.platform
    const { scan: scanning } = phone.app.flows
    await scan(phone, code('ordinary'))
    const before = pieces(phone)
    const frame = async (holds: boolean) => {
      await clock.advance(33)
      scanning.frameRead(clock.now())
      const read = { text: code('ordinary'), symbology: 'ean13' as const, at: clock.now() }
      if (holds) await phone.until(scanning.onScan(read))
    }
    await frame(true)
    // a silent decoder, a lost camera, another page
    for (const silence of [4000, 20_000]) {
      await clock.advance(silence)
      for (let i = 0; i < 10; i++) await frame(i > 5)
    }
    expect(pieces(phone)).toBe(before)
    for (let i = 0; i < 60; i++) await frame(false)
    await frame(true)
    expect(pieces(phone), 'really away').toBe(before + 1)
  })

  it('counts again once it was really away', async () => {
    const phone = await shopped(openShop())
    await scan(phone, code('ordinary'))
    const before = pieces(phone)
    await scan(phone, code('ordinary'))
    expect(pieces(phone)).toBe(before + 1)
  })
})
