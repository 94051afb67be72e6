// Looking at a price: the same judgement as adding, without any trace in the basket.
import { describe, expect, it } from 'vitest'
import type { Phone } from './support/shop'
import { code, inside, linesOf, tripOf } from './support/visits'

async function look(phone: Phone, text: string) {
  await phone.platform.clock.advance(2000)
  const at = phone.platform.clock.now()
  return phone.until(phone.app.flows.scan.look({ text, symbology: 'ean13', at }))
}

describe('a look', () => {
  it('finds the product and records nothing', async () => {
    const { phone } = await inside()
    const before = tripOf(phone)
    const outcome = await look(phone, code('member-price'))
    expect(outcome).toMatchObject({ kind: 'looked', match: { kind: 'found' } })
    expect(tripOf(phone)).toBe(before)
    expect(phone.platform.heard).toEqual(['attention'])
  })

  it('can be followed by adding exactly what was looked at', async () => {
    const { phone } = await inside()
    const outcome = await look(phone, code('price-label'))
    if (outcome.kind !== 'looked') throw new Error(outcome.kind)
    const added = phone.app.flows.scan.chosen(outcome.match)
    expect(added).toMatchObject({ kind: 'added' })
    expect(linesOf(phone)).toMatchObject([{ goods: { kind: 'label-price', price: 1863 } }])
  })

  it('gives the same reasons for what may not be sold', async () => {
    const { phone } = await inside()
    expect(await look(phone, code('recalled'))).toMatchObject({
      kind: 'not-added',
      match: { kind: 'recalled' },
    })
    expect(await look(phone, code('wrong-check-digit'))).toMatchObject({ kind: 'other-code' })
    expect(phone.platform.heard).toEqual(['refused', 'refused'])
  })

  it('at one of several products that share a code adds none of them', async () => {
    const { phone } = await inside()
    const outcome = await look(phone, code('two-products'))
    if (outcome.kind !== 'choose' || !outcome.matches[1]) throw new Error(outcome.kind)
    const { scan } = phone.app.flows
    expect(scan.chosenToLook(outcome.matches[1])).toEqual({ kind: 'looked', match: outcome.matches[1] })
    expect(linesOf(phone)).toEqual([])
  })

  it('happens once while the code is held in view', async () => {
    const { phone } = await inside()
    await look(phone, code('member-price'))
    const at = phone.platform.clock.now()
    const again = await phone.until(
      phone.app.flows.scan.look({ text: code('member-price'), symbology: 'ean13', at }),
    )
    expect(again).toEqual({ kind: 'repeat' })
  })
})
