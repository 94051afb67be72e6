// A pack may carry its number twice, as bars and in a 2D label: it is one piece, and the label decides.
import { describe, expect, it } from 'vitest'
import type { Symbology } from '@/domain/code'
import { labelled } from './support/labels'
import type { Phone } from './support/shop'
import { code, countsOf, inside, linesOf, scan } from './support/visits'

const FRESH_MILK = '6907142010598'

/** The next code the camera reads, 150 ms after the last one. */
async function next(phone: Phone, text: string, symbology: Symbology = 'ean13') {
  await phone.platform.clock.advance(150)
  const at = phone.platform.clock.now()
  return phone.until(phone.app.flows.scan.onScan({ text, symbology, at }))
}

const label = (phone: Phone, id: string) => labelled(phone, id).text
/** The bars on the pack that carries this label. */
const bars = (phone: Phone, id: string) => /01\/0(\d{13})/.exec(label(phone, id))?.[1] ?? ''
const total = async (phone: Phone) => {
  const quoted = await phone.until(phone.app.flows.quote.request())
  return quoted.ok ? quoted.value.total : quoted.error
}

describe('one pack with two codes', () => {
  it('is one piece, at the price its label earns, whichever is read first', async () => {
    for (const isLabelFirst of [false, true]) {
      const { phone } = await inside()
      const dated = label(phone, 'near-date')
      const [one, other] = isLabelFirst ? [dated, FRESH_MILK] : [FRESH_MILK, dated]
      expect(await next(phone, one)).toMatchObject({ kind: 'added' })
      expect(await next(phone, other)).toMatchObject({ kind: isLabelFirst ? 'repeat' : 'added' })
      for (let i = 0; i < 30; i++)
        expect(await next(phone, i % 3 === 0 ? one : other)).toEqual({ kind: 'repeat' })
      expect(countsOf(phone)).toEqual([1])
      expect(linesOf(phone)[0]?.lastDay).not.toBeNull()
      expect(await total(phone)).toBe(1352)
    }
  })

  it('is out of the basket again when its label says it is past its date, and says so', async () => {
    const { phone } = await inside()
    expect(await next(phone, bars(phone, 'expired'))).toMatchObject({ kind: 'added' })
    expect(await next(phone, label(phone, 'expired'), 'qr')).toMatchObject({
      kind: 'not-added',
      match: { kind: 'expired' },
    })
    expect(linesOf(phone)).toEqual([])
    expect(await next(phone, bars(phone, 'expired')), 'nor does it come back').toEqual({ kind: 'repeat' })
    expect(linesOf(phone)).toEqual([])
  })

  it('does not get in by its bars after the label was refused, nor by a label that says less', async () => {
    const { phone } = await inside()
    await next(phone, label(phone, 'expired'), 'qr')
    expect(await next(phone, bars(phone, 'expired'))).toEqual({ kind: 'repeat' })
    const batchOnly = `${label(phone, 'expired').split('?')[0]}/10/B7`
    expect(await next(phone, batchOnly, 'datamatrix')).toMatchObject({ match: { kind: 'expired' } })
    expect(linesOf(phone)).toEqual([])
  })

  it('takes out its own piece only, also when something else was scanned in between', async () => {
    const { phone } = await inside()
    await scan(phone, bars(phone, 'expired'))
    await scan(phone, bars(phone, 'expired'))
    await next(phone, code('ordinary'))
    await next(phone, label(phone, 'expired'), 'qr')
    expect(countsOf(phone)).toEqual([1, 1])
  })

  it('is taken back by one undo', async () => {
    for (const between of [false, true]) {
      const { phone } = await inside()
      await scan(phone, FRESH_MILK)
      await scan(phone, FRESH_MILK)
      if (between) await next(phone, code('ordinary'))
      const others = between ? [1] : []
      await next(phone, label(phone, 'near-date'), 'qr')
      expect(countsOf(phone)).toEqual([1, ...others, 1])
      phone.app.flows.scan.undo()
      expect(countsOf(phone)).toEqual([1, ...others])
    }
  })

  it('stays out when the shopper has taken it back while it is in view', async () => {
    const { phone } = await inside()
    await next(phone, FRESH_MILK)
    phone.app.flows.scan.undo()
    expect(await next(phone, label(phone, 'near-date'), 'qr')).toEqual({ kind: 'repeat' })
    expect(linesOf(phone)).toEqual([])
  })

  it('whose bars cannot tell the batch is sold by its label', async () => {
    const { phone } = await inside()
    expect(await next(phone, bars(phone, 'other-batch'))).toMatchObject({ match: { kind: 'recall-unclear' } })
    expect(await next(phone, label(phone, 'other-batch'), 'qr')).toMatchObject({ kind: 'added' })
    expect(await next(phone, bars(phone, 'other-batch'))).toEqual({ kind: 'repeat' })
    expect(countsOf(phone)).toEqual([1])
  })

  it('keeps the price staff have stuck on it', async () => {
    const { phone } = await inside()
    await next(phone, '6952330701406')
    await next(phone, label(phone, 'sticker'), 'code128')
    const dated = 'https://id.gs1.org/01/06952330701406?17=271231'
    expect(await next(phone, dated, 'qr')).toEqual({ kind: 'repeat' })
    expect(countsOf(phone)).toEqual(['sticker-price'])
  })

  it('is not made sellable by the price staff have stuck on it', async () => {
    const { phone } = await inside()
    const expired = 'https://id.gs1.org/01/06952330701406?17=200131'
    expect(await next(phone, expired, 'qr')).toMatchObject({ match: { kind: 'expired' } })
    const sticker = await next(phone, label(phone, 'sticker'), 'code128')
    expect(sticker).toMatchObject({ kind: 'not-added', match: { kind: 'expired' } })
    expect(linesOf(phone)).toEqual([])
  })

  it('of a number that two products share is asked about once', async () => {
    const { phone } = await inside()
    const shared = code('two-products')
    const outcome = await next(phone, shared)
    if (outcome.kind !== 'choose' || !outcome.matches[1]) throw new Error(outcome.kind)
    const { product } = outcome.matches[1] as { product: unknown } & (typeof outcome.matches)[1]
    phone.app.flows.scan.chosen(outcome.matches[1])
    const text = `https://id.gs1.org/01/0${shared}/10/B2`
    expect(await next(phone, text, 'qr')).toMatchObject({ kind: 'added', product })
    expect(countsOf(phone)).toEqual([1])
  })

  it('adds nothing where only its price was asked for, and one piece when that is then added', async () => {
    const { phone } = await inside()
    const { scan: scanning } = phone.app.flows
    const looked = await scanning.look({
      text: FRESH_MILK,
      symbology: 'ean13',
      at: phone.platform.clock.now(),
    })
    if (looked.kind !== 'looked') throw new Error(looked.kind)
    scanning.chosen(looked.match)
    expect(await next(phone, label(phone, 'near-date'), 'qr')).toMatchObject({ kind: 'added' })
    expect(countsOf(phone)).toEqual([1])
  })
})

describe('two packs', () => {
  it('with labels that contradict each other are two', async () => {
    const { phone } = await inside()
    await next(phone, FRESH_MILK)
    for (const batch of ['A1', 'B2']) {
      const text = `https://id.gs1.org/01/0${FRESH_MILK}/10/${batch}`
      expect(await next(phone, text, 'qr')).toMatchObject({ kind: 'added' })
    }
    expect(linesOf(phone).map(({ batch }) => batch)).toEqual(['A1', 'B2'])
    expect(countsOf(phone)).toEqual([1, 1])
  })

  it('are two when a person means both codes', async () => {
    const { phone } = await inside()
    const at = phone.platform.clock.now()
    const { onScan } = phone.app.flows.scan
    await phone.until(onScan({ text: FRESH_MILK, symbology: 'ean13', at, meant: true }))
    const dated = label(phone, 'near-date')
    await phone.until(onScan({ text: dated, symbology: 'qr', at, meant: true }))
    expect(countsOf(phone)).toEqual([1, 1])
  })

  it('are two when one was away before the other came', async () => {
    const { phone } = await inside()
    await scan(phone, FRESH_MILK)
    await scan(phone, label(phone, 'near-date'), 'qr')
    expect(countsOf(phone)).toEqual([1, 1])
  })
})
