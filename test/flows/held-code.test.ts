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

  it('counts again once it was really away', async () => {
    const phone = await shopped(openShop())
    await scan(phone, code('ordinary'))
    const before = pieces(phone)
    await scan(phone, code('ordinary'))
    expect(pieces(phone)).toBe(before + 1)
  })
})
