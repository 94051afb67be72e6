// Every kind of code a shelf has, one after another before a live camera; and those that must not be sold.

import { PHOTOGRAPHED } from '@mock/seed/photographed'
import { PRODUCTS } from '@mock/seed/products'
import { samplesAt } from '@mock/seed/try'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Symbology } from '@/domain/code'
import { millis, storeDay } from '@/domain/kernel'
import type { DrawnCode } from '../support/barcode-pictures'
import { emptyPicture, packPicture } from '../support/barcode-pictures'
import type { Scene } from '../support/y4m'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { basketLines, checkIn, press, see } from './support/shopper'

/** Milliseconds: the film is half a minute long. */
const LONGEST_FILM = 60_000
const SAMPLES = samplesAt(storeDay(millis(Date.now())))
const WALLET = '134567890123456789'

function sample(id: string) {
  const found = SAMPLES.find((one) => one.id === id)
  const product = PRODUCTS.find((one) => one.id === found?.productId)
  if (!found || !product) throw new Error(`no sample ${id}`)
  return { text: found.text, gtin: product.gtins[0] ?? '', name: product.name.zh }
}

function printed(symbology: Symbology) {
  const pack = PHOTOGRAPHED.find((one) => one.symbology === symbology)
  const product = PRODUCTS.find(({ gtins }) => gtins.some((gtin) => gtin === pack?.gtin.padStart(14, '0')))
  if (!pack || !product) throw new Error(`the seed lacks a pack with ${symbology}`)
  return { text: pack.text, name: product.name.zh }
}

type Goods = { readonly what: string; readonly code: DrawnCode; readonly name: string; readonly end?: RegExp }

const milk = sample('member-price')
const coffee = sample('third-free')
const plain = sample('ordinary')
const fresh = sample('near-date')
const cake = sample('sticker')
const squid = sample('other-batch')
const tomatoes = sample('weight-label')
const eggs = sample('limit')
const freshUntil = /17=(\d{6})/.exec(fresh.text)?.[1] ?? ''

const MILK: Goods = {
  what: 'EAN-13',
  code: { symbology: 'ean13', text: milk.text },
  name: milk.name,
}
const SHELF: readonly Goods[] = [
  { what: 'EAN-8', code: { symbology: 'ean8', text: printed('ean8').text }, name: printed('ean8').name },
  { what: 'UPC-A', code: { symbology: 'upca', text: printed('upca').text }, name: printed('upca').name },
  { what: 'UPC-E', code: { symbology: 'upce', text: printed('upce').text }, name: printed('upce').name },
  {
    what: 'GS1-128 with a date that is near',
    code: { symbology: 'code128', text: `(01)${fresh.gtin}(17)${freshUntil}` },
    name: fresh.name,
    end: /原价.*\.\d\d1$/,
  },
  { what: 'DataBar', code: { symbology: 'databar', text: `(01)${coffee.gtin}` }, name: coffee.name },
  { what: 'ITF-14', code: { symbology: 'itf', text: plain.gtin }, name: plain.name },
  { what: 'QR with a GS1 Digital Link', code: { symbology: 'qr', text: squid.text }, name: squid.name },
  {
    what: 'GS1 Data Matrix',
    code: { symbology: 'datamatrix', text: `(01)${cake.gtin}(10)A7` },
    name: cake.name,
  },
  {
    what: 'label of a scale',
    code: { symbology: 'ean13', text: tomatoes.text },
    name: tomatoes.name,
    end: /840/,
  },
]
const LAST: Goods = { what: 'EAN-13', code: { symbology: 'ean13', text: eggs.text }, name: eggs.name }

const held = async ({ code }: Pick<Goods, 'code'>, seconds = 1.1): Promise<Scene> => ({
  picture: await packPicture(code, code.symbology === 'datamatrix' ? { module: 5 } : {}),
  seconds,
})
const nothing = async (seconds: number): Promise<Scene> => ({ picture: await emptyPicture(), seconds })

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop.close())

/** A phone in the store with this film before its camera; `said` gets what the page writes to its console. */
async function filmed(scenes: readonly Scene[], said: string[] = []): Promise<Page> {
  await shop.clear()
  shop.film(scenes)
  const phone = await shop.newContext()
  phone.on('console', (message) => said.push(message.text()))
  const page = await shop.newPage('', phone)
  await checkIn(page)
  return page
}

describe('a live camera', () => {
  let lines: Awaited<ReturnType<typeof basketLines>>
  beforeAll(async () => {
    const shelf: Scene[] = []
    for (const goods of SHELF) shelf.push(await held(goods), await nothing(0.3))
    const page = await filmed([
      await nothing(1),
      await held(MILK, 2.5),
      await nothing(0.3),
      ...shelf,
      await held(MILK),
      await nothing(0.3),
      await held(LAST, 2),
      await nothing(15),
    ])
    const last = page.locator('.scan-line__name').getByText(LAST.name)
    await last.waitFor({ state: 'attached', timeout: LONGEST_FILM })
    lines = await basketLines(page)
  })

  it.each(SHELF)('reads $what: $name', ({ name, end = /\.\d\d1$/ }) => {
    expect(lines.find((line) => line.name === name)?.end).toMatch(end)
  })

  it('counts what is held in view once, and once more when it was away and comes back', () => {
    expect(lines.find(({ name }) => name === MILK.name)?.end).toMatch(/\.\d\d2$/)
  })

  it('reads nothing that was not there', () => {
    expect(lines.map(({ name }) => name).sort()).toEqual(
      [MILK, ...SHELF, LAST].map(({ name }) => name).sort(),
    )
    expect(shop.troubles).toEqual([])
  })
})

describe('before a live camera', () => {
  it('a pack of a recalled batch says so and goes into no basket', async () => {
    const { text } = sample('recalled-batch')
    const page = await filmed([await held({ code: { symbology: 'qr', text } }), await nothing(1)])
    await see(page, words.product.matches.recalled.title)
    await see(page, squid.name)
    await press(page, words.product.scanNext)
    expect(await basketLines(page)).toEqual([])
    await see(page, words.scan.emptyTitle)
  })

  it('a payment code is called one, and its digits stay nowhere', async () => {
    const said: string[] = []
    const page = await filmed(
      [await held({ code: { symbology: 'qr', text: WALLET } }), await nothing(1)],
      said,
    )
    await see(page, words.product.payerCode(words.product.payerWallets['wechat-pay']))
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]),
    )
    for (const place of [kept, await page.content(), ...shop.requests, ...said])
      expect(place).not.toContain(WALLET)
    expect(shop.troubles).toEqual([])
  })
})
