// The server reads every code again: date, batch and price are what the label says, not what the phone says.
import { MARKDOWNS } from '@mock/seed/markdowns'
import { describe, expect, it } from 'vitest'
import type { CartLine } from '@/domain/cart'
import type { CalendarDate, Fen, Grams, Millis } from '@/domain/kernel'
import { codeOf, openDesk } from './support/desk'
import { askForQuote, line, MILK, member, orderFor, quoteFor, signIn } from './support/shoppers'

const pieces = (quantity: number) => ({ kind: 'pieces', quantity }) as const
const printed = (price: number) => ({ kind: 'label-price', price: price as Fen }) as const
const weighing = (grams: number) => ({ kind: 'weight', grams: grams as Grams }) as const
const stuck = (price: number) => ({ kind: 'sticker-price', price: price as Fen }) as const
const link = (gtin: string, rest: string) => `https://id.gs1.org/01/${gtin}${rest}`

const MILK_GTIN = '06907142010079'
const YOGHURT = 'youtian-drinking-yoghurt-450-ml'
const YOGHURT_GTIN = '06907142011373'
const CHICKEN = 'salted-chicken'
const CHICKEN_GTIN = '06952330706081'

/** The desk on 22 November 2027 at this time of the store’s clock. */
async function deskAt(time: string, day = '2027-11-22') {
  const desk = openDesk()
  await desk.clock.advance((Date.parse(`${day}T${time}+08:00`) - desk.clock.now()) as Millis)
  return desk
}

type Facts = Partial<Pick<CartLine, 'lastDay' | 'batch'>>
const told = (lastDay: string | null, batch: string | null = null): Facts => ({
  lastDay: lastDay as CalendarDate | null,
  batch,
})
const milkOf = (rest: string, facts: Facts = {}) => [line(MILK, pieces(1), link(MILK_GTIN, rest), 'l', facts)]

describe('a date on a label', () => {
  const NEAR = '?17=271123'
  const FAR = '?17=271231'
  const PAST = '?17=271121'

  it.each<[string, readonly CartLine[], number]>([
    ['near, and told', milkOf(NEAR, told('2027-11-23')), 1032],
    ['near, and kept quiet', milkOf(NEAR, told(null)), 1032],
    ['far, and told as near', milkOf(FAR, told('2027-11-22')), 1290],
    ['on no label, and made up', [line(MILK, pieces(1), MILK_GTIN, 'l', told('2027-11-22'))], 1290],
  ])('%s is charged as it is printed', async (_, lines, total) => {
    const desk = await deskAt('10:00')
    expect(quoteFor(desk, signIn(desk), lines).total).toBe(total)
  })

  it.each<[string, Facts]>([
    ['told', told('2027-11-21')],
    ['kept quiet', told(null)],
    ['told as a later one', told('2027-12-31')],
  ])('that is past is not sold, %s', async (_, facts) => {
    const desk = await deskAt('10:00')
    const lines = [line('mailong-milk-toast-600-g', pieces(1)), ...milkOf(PAST, facts)]
    expect(askForQuote(desk, signIn(desk), lines)).toMatchObject({
      status: 409,
      body: { code: 'past-its-date', lineIds: ['l'] },
    })
  })

  it('gives the markdown of the largest rule, or the card, whichever is less', async () => {
    expect(MARKDOWNS).toContainEqual(
      expect.objectContaining({
        goods: expect.objectContaining({ withinDays: 0 }),
        benefit: { kind: 'percent-off', percent: 50 },
      }),
    )
    const desk = await deskAt('10:00')
    const quote = quoteFor(desk, member(desk), milkOf('?17=271122'))
    expect(quote.lines[0]).toMatchObject({
      listAmount: 1290,
      adjustments: [{ kind: 'markdown', promotionId: 'last-day', amount: -645 }],
      amount: 645,
    })
    const premium = quoteFor(desk, member(desk, 'M1002003002'), milkOf('?17=271231'))
    expect(premium.lines[0]?.adjustments).toMatchObject([{ kind: 'member-price' }])
  })

  it('is past when midnight comes, and a quote does not outlive the day', async () => {
    const desk = await deskAt('23:55')
    const token = signIn(desk)
    const lines = milkOf('?17=271122', told('2027-11-22'))
    const quote = quoteFor(desk, token, lines)
    expect(new Date(quote.expiresAt).toISOString()).toBe('2027-11-22T16:00:00.000Z')
    expect(quoteFor(desk, token).expiresAt, 'undated goods do not care').toBe(desk.clock.now() + 600_000)
    await desk.clock.advance((5 * 60_000) as Millis)
    expect(codeOf(desk.send('placeOrder', { token, body: { quote } }))).toBe('409 quote-expired')
    expect(codeOf(askForQuote(desk, token, lines))).toBe('409 past-its-date')
  })

  it('with a time is past when that minute has come, also for what is quoted already', async () => {
    const desk = await deskAt('14:00')
    const token = signIn(desk)
    const lines = milkOf('?17=271122&7003=2711221405', told('2027-11-22'))
    const quote = quoteFor(desk, token, lines)
    expect(new Date(quote.expiresAt).toISOString()).toBe('2027-11-22T06:05:00.000Z')
    await desk.clock.advance((6 * 60_000) as Millis)
    expect(codeOf(desk.send('placeOrder', { token, body: { quote } }))).toBe('409 quote-expired')
    expect(codeOf(askForQuote(desk, token, lines))).toBe('409 past-its-date')
  })

  it('is of China, wherever the phone is', async () => {
    const lines = milkOf('?17=271122')
    const late = await deskAt('23:59')
    expect(askForQuote(late, signIn(late), lines).status).toBe(200)
    const early = await deskAt('00:00', '2027-11-23')
    expect(codeOf(askForQuote(early, signIn(early), lines))).toBe('409 past-its-date')
  })
})

describe('an order', () => {
  it('keeps date and batch as the server reads them, whatever the phone said', async () => {
    const desk = await deskAt('10:00')
    const facts = told('2028-12-31', 'MADE-UP')
    const lines = [
      ...milkOf('/10/M7?17=271231', facts),
      line('mailong-milk-toast-600-g', pieces(1), undefined, 'toast', facts),
    ]
    expect(orderFor(desk, signIn(desk), lines).lines).toMatchObject([
      { lineId: 'l', lastDay: '2027-12-31', batch: 'M7' },
      { lineId: 'toast', lastDay: null, batch: null },
    ])
  })
})

describe('a batch', () => {
  const yoghurt = (code: string, facts: Facts = {}) => [line(YOGHURT, pieces(1), code, 'y', facts)]

  it.each<[string, readonly CartLine[]]>([
    ['recalled, and told', yoghurt(link(YOGHURT_GTIN, '/10/Y1103'), told(null, 'Y1103'))],
    ['recalled, and kept quiet', yoghurt(link(YOGHURT_GTIN, '/10/Y1103'), told(null, null))],
    ['recalled, and told as another', yoghurt(link(YOGHURT_GTIN, '/10/Y1104'), told(null, 'Y9'))],
    ['nobody can tell', yoghurt(YOGHURT_GTIN)],
    ['made up beside a bare code', yoghurt(YOGHURT_GTIN, told(null, 'Y9'))],
    ['of goods recalled whole', [line('youtian-caramel-pudding-6-cups', pieces(1), undefined, 'y')]],
  ])('%s is not sold', async (_, lines) => {
    const desk = openDesk()
    expect(askForQuote(desk, signIn(desk), lines)).toMatchObject({
      status: 409,
      body: { code: 'recalled', lineIds: ['y'] },
    })
  })

  it('that is not recalled is sold as ever', () => {
    const desk = openDesk()
    expect(quoteFor(desk, signIn(desk), yoghurt(link(YOGHURT_GTIN, '/10/Y1105'))).total).toBe(990)
  })
})

describe('a printed price or weight', () => {
  const chicken = (goods: CartLine['goods'], rest: string) => [
    line(CHICKEN, goods, link(CHICKEN_GTIN, rest), 'c'),
  ]
  const sticker = (price: number) => stickerOf('6952330701406', price)

  it.each<[string, readonly CartLine[], number]>([
    ['a weight', chicken(weighing(500), '?3103=000500'), 2990],
    ['a price', chicken(printed(1234), '?3922=1234'), 1234],
    ['both, in agreement', chicken(printed(2990), '?3103=000500&3922=2990'), 2990],
    ['a sticker', [line('hegu-select-tiramisu-800-g', stuck(4990), sticker(4990))], 4990],
  ])('%s is charged', (_, lines, total) => {
    const desk = openDesk()
    expect(quoteFor(desk, signIn(desk), lines).total).toBe(total)
  })

  it.each<[string, readonly CartLine[]]>([
    ['a lower weight than printed', chicken(weighing(1), '?3103=000500')],
    ['a lower price than printed', chicken(printed(1), '?3922=1234')],
    ['a weight in place of the price', chicken(weighing(500), '?3103=000500&3922=2990')],
    ['a price that is not that of the weight', chicken(printed(299), '?3103=000500&3922=0299')],
    ['no measure at all', chicken(pieces(1), '/10/B1')],
    ['a price for goods sold by the piece', [line(MILK, printed(1), link(MILK_GTIN, '?3922=001'), 'c')]],
    ['a lower price than on the sticker', [line('hegu-select-tiramisu-800-g', stuck(1), sticker(4990), 'c')]],
    [
      'the sticker of another product',
      [line('hegu-select-egg-tarts-12-pcs', stuck(4990), sticker(4990), 'c')],
    ],
    ['pieces under a sticker', [line('hegu-select-tiramisu-800-g', pieces(1), sticker(4990), 'c')]],
    ['a sticker nobody stuck', [line('hegu-select-tiramisu-800-g', stuck(1), undefined, 'c')]],
  ])('%s is refused', (_, lines) => {
    const desk = openDesk()
    expect(askForQuote(desk, signIn(desk), lines)).toMatchObject({
      status: 409,
      body: { code: 'label-refused', lineIds: ['c'] },
    })
  })

  it('stays a bare price for goods sold by the piece: the book’s', () => {
    const desk = openDesk()
    const lines = [line(MILK, pieces(2), link(MILK_GTIN, '?3922=001'), 'c')]
    expect(quoteFor(desk, signIn(desk), lines).total).toBe(2580)
  })
})

/** Weights 3 and 1 in turn from the right, worked out here and not by the shop’s own code. */
function stickerOf(gtin: string, price: number): string {
  const body = `95${gtin}${String(price).padStart(5, '0')}`
  const sum = [...body].reverse().reduce((all, digit, i) => all + Number(digit) * (i % 2 === 0 ? 3 : 1), 0)
  return `${body}${(10 - (sum % 10)) % 10}`
}

describe('several faults at once', () => {
  it('are told one kind at a time, what could harm first, with every line of that kind', () => {
    const desk = openDesk()
    const lines = [
      line(MILK, pieces(1), '', 'unread'),
      line(YOGHURT, pieces(1), undefined, 'unclear'),
      line(YOGHURT, pieces(1), link(YOGHURT_GTIN, '/10/Y1103'), 'recalled'),
      line(MILK, pieces(1), link(MILK_GTIN, '?17=250101'), 'past'),
    ]
    expect(askForQuote(desk, signIn(desk), lines)).toMatchObject({
      body: { code: 'recalled', lineIds: ['unclear', 'recalled'] },
    })
  })
})
