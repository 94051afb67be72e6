// What becomes of every kind of code a camera can see in a store.
import { scaleLabel } from '@mock/seed/scale-label'
import { labelTemplate } from '@mock/seed/templates'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Gtin14 } from '@/domain/code'
import { exitPassText } from '@/domain/code'
import type { PassToken } from '@/domain/kernel'
import { idOf, millis } from '@/domain/kernel'
import type { HttpRequest } from '@/platform/ports'
import { codeWith } from '../domain/emv/signed'
import { withCheckDigit } from '../domain/support/scans'
import type { Phone } from './support/shop'
import { launch, openShop } from './support/shop'
import { code, countsOf, DOOR, FUTIAN, inside, linesOf, PREMIUM, quoted, scan } from './support/visits'

const payerDigits = fc.oneof(
  fc.stringMatching(/^1[0-5]\d{16}$/),
  fc.stringMatching(/^(?:2[5-9]|30)\d{14,22}$/),
  fc.stringMatching(/^62\d{17}$/),
)
const textOf = (requests: readonly HttpRequest[]) => JSON.stringify(requests)

describe('a code', () => {
  it.each([
    [
      'ordinary',
      { kind: 'added', years: null, product: { id: 'youtian-lactose-free-milk-1-l' } },
      'accepted',
    ],
    ['age-check', { kind: 'added', years: 18 }, 'accepted'],
    ['price-label', { kind: 'added', product: { id: 'fuji-apple' } }, 'accepted'],
    ['weight-label', { kind: 'added', product: { id: 'tomato' } }, 'accepted'],
    ['two-products', { kind: 'choose', matches: [{ kind: 'found' }, { kind: 'found' }] }, 'attention'],
    ['recalled', { kind: 'not-added', match: { kind: 'recalled' } }, 'refused'],
    ['recall-unclear', { kind: 'not-added', match: { kind: 'recall-unclear' } }, 'refused'],
    ['sold-out', { kind: 'not-added', match: { kind: 'not-for-sale', soldOut: true } }, 'refused'],
    ['till-only', { kind: 'not-added', match: { kind: 'till-only' } }, 'refused'],
    ['unknown-code', { kind: 'not-added', match: { kind: 'not-found' } }, 'refused'],
    [
      'wrong-check-digit',
      { kind: 'other-code', code: { kind: 'unknown', reason: 'check-digit' } },
      'refused',
    ],
  ])('%s is answered in its own way, and heard so', async (id, outcome, sound) => {
    const { phone } = await inside()
    expect(await scan(phone, code(id))).toMatchObject(outcome)
    expect(phone.platform.heard).toEqual([sound])
    expect(linesOf(phone)).toHaveLength(outcome.kind === 'added' ? 1 : 0)
  })

  it.each([
    ['the door’s', DOOR, { kind: 'store-entry', storeId: FUTIAN }],
    ['a membership card’s', PREMIUM, { kind: 'member-card', number: PREMIUM }],
    ['an exit pass’s', exitPassText(idOf<PassToken>('ABCDEFGHJKMNPQRS')), { kind: 'exit-pass' }],
    ['a web address', 'https://example.com/menu', { kind: 'unknown', reason: 'web-address' }],
    ['nothing at all', '', { kind: 'unknown', reason: 'empty' }],
  ])('%s is no product, and the store is not asked', async (_, text, expected) => {
    const { shop, phone } = await inside()
    expect(await scan(phone, text, 'qr')).toMatchObject({ kind: 'other-code', code: expected })
    expect(shop.requests).toEqual([])
  })

  it('of the store’s own number names goods that want weighing, at the shelf and on a typed label', async () => {
    const { phone } = await inside()
    const typed = await phone.until(phone.app.flows.scan.typed('20001'))
    expect(typed).toMatchObject({ kind: 'not-added', match: { kind: 'needs-weighing' } })
    const label = await phone.until(phone.app.flows.scan.typed(scaleLabel('amount', '20001', 999)))
    expect(label).toMatchObject({ kind: 'added', product: { id: 'fuji-apple' } })
    expect(linesOf(phone)).toMatchObject([{ goods: { kind: 'label-price', price: 999 } }])
  })

  it.each([
    ['downloaded', 1, []],
    [
      'only at the server',
      0,
      ['/stores/sz-futian/codes/00000001234565', '/stores/sz-futian/codes/00012345000065'],
    ],
  ] as const)('that is two numbers, each of another product, is a choice: %s', async (_, held, asked) => {
    const { shop, phone } = await inside()
    const { catalog } = phone.app.stores
    const { assortment } = catalog.getState()
    const [first, second] = assortment?.catalog.products ?? []
    if (!assortment || !first || !second) throw new Error('no catalogue')
    // typed, these digits are an EAN-8 and a UPC-E alike
    const products = [
      { ...first, gtins: [idOf<Gtin14>('00000001234565')] },
      { ...second, gtins: [idOf<Gtin14>('00012345000065')] },
    ]
    const known = { ...assortment.catalog, products: held ? products : [] }
    catalog.assortmentFetched({ ...assortment, catalog: known })
    shop.network = ({ path }) => {
      const found = products.filter(({ gtins: [gtin = ''] }) => path.endsWith(gtin))
      return path.includes('/codes/') ? { status: 200, body: { products: found, prices: {} } } : 'arrives'
    }
    const outcome = await phone.until(phone.app.flows.scan.typed('01234565'))
    expect(outcome).toMatchObject({
      kind: 'choose',
      matches: products.map(({ id }) => ({ product: { id } })),
    })
    expect(shop.requests.map(({ path }) => path)).toEqual(asked)
    expect(linesOf(phone)).toEqual([])
  })

  it('in no store is not added', async () => {
    const phone = launch(openShop())
    expect(await scan(phone, code('ordinary'))).toMatchObject({
      kind: 'not-added',
      match: { kind: 'offline' },
    })
  })

  it('scanned while the order is being paid is refused, not lost silently', async () => {
    const phone = await quoted(openShop())
    phone.platform.inWallet = async () => 'elsewhere'
    await phone.until(phone.app.flows.checkout.pay('alipay'))
    expect(await scan(phone, code('ordinary'))).toMatchObject({ kind: 'refused', refusal: 'not-now' })
  })
})

describe('a payment code', () => {
  const CODES = ['134567890123456789', '2812345678901234', '6212345678901234567']
  const FORMS = [
    'weixin://wxpay/bizpayurl?pr=abc',
    'wxp://f2f0abcdef',
    'https://qr.alipay.com/abc',
    'https://qr.95516.com/00010000/62222398601660103592632963215836',
    'hQVDUFYwMWETTwegAAAAVVVVUAhQcm9kdWN0MQ==',
    codeWith('54=12.50'),
  ]

  it.each([...CODES, ...FORMS])('%s goes nowhere: no request, no storage, no log', async (text) => {
    const logged = (['log', 'info', 'warn', 'error', 'debug'] as const).map((how) => vi.spyOn(console, how))
    const { shop, phone } = await inside()
    for (const symbology of ['qr', 'code128', 'typed'] as const) {
      const outcome = await scan(phone, text, symbology)
      expect(outcome).toMatchObject({ kind: 'other-code', code: { kind: 'payment-code' } })
      expect(JSON.stringify(outcome)).not.toContain(text)
    }
    expect(shop.requests).toEqual([])
    expect([...phone.disk.entries.values()].join()).not.toContain(text)
    expect(JSON.stringify(logged.map(({ mock }) => mock.calls))).not.toContain(text)
    expect(linesOf(phone)).toEqual([])
    vi.restoreAllMocks()
  })

  it('is never an unknown code one could report, whatever its digits', async () => {
    const { shop, phone } = await inside()
    for (const text of fc.sample(payerDigits, { seed: 1, numRuns: 300 })) {
      for (const each of [text, withCheckDigit(text.slice(0, -1))])
        expect(await scan(phone, each, 'code128')).toMatchObject({ kind: 'other-code' })
    }
    expect(shop.requests).toEqual([])
  })

  it('that looks like a long scale label is the label where the store sells such an item, and else goes nowhere', async () => {
    const { shop, phone } = await inside()
    const { catalog } = phone.app.stores
    const template = labelTemplate('ffpppppaaaaa-----c', '26')
    catalog.storesListed(catalog.getState().stores.map((store) => ({ ...store, templates: [template] })))
    const sold = withCheckDigit('26200010186300000')
    expect(await scan(phone, sold, 'code128')).toMatchObject({ kind: 'added', product: { id: 'fuji-apple' } })
    const wallets = withCheckDigit('26999990186300000')
    expect(await scan(phone, wallets, 'code128')).toMatchObject({ code: { kind: 'payment-code' } })
    expect(shop.requests).toEqual([])
  })

  it('is in no request of a whole visit', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    for (const text of CODES) await scan(phone, text, 'code128')
    await phone.until(phone.app.flows.checkout.pay('wechat-pay'))
    for (const text of CODES) expect(textOf(shop.requests)).not.toContain(text)
  })
})

describe('a code another page hands over', () => {
  it('is taken once', () => {
    const { scan: scanning } = launch(openShop()).app.flows
    expect(scanning.takeBrought()).toBeNull()
    scanning.bring(code('ordinary'))
    expect(scanning.takeBrought()).toBe(code('ordinary'))
    expect(scanning.takeBrought()).toBeNull()
  })
})

describe('a code held in view', () => {
  const at = (phone: Phone, ms: number, id: string) =>
    phone.app.flows.scan.onScan({
      text: code(id),
      symbology: 'ean13',
      at: millis(phone.platform.clock.now() + ms),
    })

  it('F09 adds once', async () => {
    const { phone } = await inside()
    const outcomes = await phone.until(
      Promise.all([0, 33, 66, 500, 900].map((ms) => at(phone, ms, 'ordinary'))),
    )
    expect(outcomes.map(({ kind }) => kind)).toEqual(['added', 'repeat', 'repeat', 'repeat', 'repeat'])
    expect(countsOf(phone)).toEqual([1])
    expect(phone.platform.heard).toEqual(['accepted'])
  })

  it('with another beside it adds each once, though they take turns', async () => {
    const { phone } = await inside()
    for (let i = 0; i < 40; i++)
      await phone.until(at(phone, i * 33, i % 2 === 0 ? 'ordinary' : 'member-price'))
    expect(countsOf(phone)).toEqual([1, 1])
  })

  it('typed twice is meant twice', async () => {
    const { phone } = await inside()
    const { typed } = phone.app.flows.scan
    await phone.until(Promise.all([typed(code('ordinary')), typed(code('ordinary'))]))
    expect(countsOf(phone)).toEqual([2])
  })
})
