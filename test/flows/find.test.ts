// Goods that are found instead of scanned: the list is that of the store one is in, and picking obeys every rule.
import { SPELLINGS } from '@mock/seed/spellings'
import { describe, expect, it } from 'vitest'
import { storeEntryText } from '@/domain/code'
import { launch, openShop } from './support/shop'
import { checkIn, code, countsOf, FUTIAN, inside, JINJIANG, linesOf } from './support/visits'

const names = (goods: readonly { readonly name: { readonly zh: string } }[]) =>
  goods.map(({ name }) => name.zh)

describe('a search', () => {
  it('knows the goods of the store, and how their names sound', async () => {
    const { phone } = await inside()
    const { find } = phone.app.flows
    expect(find.hasGoods()).toBe(true)
    expect(names(find.byName('nachatie').goods)).toEqual([])
    expect(names(find.byName('natie').goods)).toEqual(['山朗拿铁咖啡'])
    expect(names(find.byName('slntkf').goods)).toEqual(['山朗拿铁咖啡'])
    const [latte] = find.byName('latte').goods
    expect(latte?.spelling).toBe(SPELLINGS[latte?.id ?? ''])
  })

  it('finds nothing before the first check-in', () => {
    const { find } = launch(openShop()).app.flows
    expect(find.hasGoods()).toBe(false)
    expect(find.byName('牛奶')).toEqual({ goods: [], count: 0 })
    expect(find.byNumber(code('ordinary'))).toMatchObject({ help: { kind: 'complete' }, found: { count: 0 } })
  })

  it('never looks into the list of another store', async () => {
    const { phone } = await inside()
    const { catalog } = phone.app.stores
    const { assortment } = catalog.getState()
    if (!assortment) throw new Error('nothing was downloaded')
    catalog.assortmentFetched({ ...assortment, catalog: { ...assortment.catalog, storeId: JINJIANG } })
    const { find } = phone.app.flows
    expect([find.hasGoods(), find.byName('牛奶').count]).toEqual([false, 0])
    expect(find.byNumber(code('wrong-check-digit')).meant).toEqual([])
    catalog.assortmentFetched({ ...assortment, catalog: { ...assortment.catalog, storeId: FUTIAN } })
    expect(find.byName('牛奶').count).toBeGreaterThan(0)
  })

  it('follows the list when the store sends another one', async () => {
    const { phone } = await inside()
    const { find } = phone.app.flows
    const milks = find.byName('牛奶').count
    await checkIn(phone, storeEntryText(JINJIANG))
    expect(find.byName('牛奶').count).toBe(milks)
    const { catalog } = phone.app.stores
    const { assortment } = catalog.getState()
    if (!assortment) throw new Error('nothing was downloaded')
    catalog.assortmentFetched({ ...assortment, catalog: { ...assortment.catalog, products: [] } })
    expect(find.byName('牛奶').count).toBe(0)
  })
})

describe('a number', () => {
  it('shows what begins with it', async () => {
    const { phone } = await inside()
    const { help, found, meant } = phone.app.flows.find.byNumber(code('third-free').slice(0, 12))
    expect(help).toMatchObject({ kind: 'wrong-check-digit', missing: [{ count: 1 }, { count: 2 }] })
    expect(names(found.goods)).toEqual(['山朗拿铁咖啡'])
    expect(meant).toEqual([])
  })

  it('with a slip in it leads to what was meant', async () => {
    const { phone } = await inside()
    const { help, found, meant } = phone.app.flows.find.byNumber(code('wrong-check-digit'))
    expect(help.kind).toBe('wrong-check-digit')
    expect(found.count).toBe(0)
    expect(names(meant)).toEqual(['悠田全脂牛奶'])
  })

  it('that two products share leads to both', async () => {
    const { phone } = await inside()
    expect(names(phone.app.flows.find.byNumber(code('two-products')).found.goods)).toEqual([
      '气泡里可乐',
      '气泡里可乐六连包',
    ])
  })
})

describe('a product picked from the list', () => {
  it('goes into the basket as its scan would, on the same line', async () => {
    const { phone } = await inside()
    const { find, scan } = phone.app.flows
    const [latte] = find.byName('拿铁').goods
    if (!latte) throw new Error('no latte')
    expect(scan.chosen(find.match(latte))).toMatchObject({ kind: 'added', product: latte })
    await phone.until(scan.typed(code('third-free')))
    expect(countsOf(phone)).toEqual([2])
    expect(linesOf(phone)[0]?.code).toBe(latte.gtins[0])
  })

  it('is the one that was picked, where another shares its code', async () => {
    const { phone } = await inside()
    const { find, scan } = phone.app.flows
    const [pack] = find.byName('六连包').goods
    if (!pack) throw new Error('no six-pack')
    expect(scan.chosen(find.match(pack))).toMatchObject({ kind: 'added', product: pack })
  })

  it.each([
    ['红富士苹果', 'needs-weighing'],
    ['禾谷礼品卡200元', 'till-only'],
    ['悠田焦糖布丁', 'recalled'],
    ['恋伴酸梅汤', 'not-for-sale'],
  ])('such as %s stays out for the reason a scan gives: %s', async (name, kind) => {
    const { phone } = await inside()
    const { find, scan } = phone.app.flows
    const [product] = find.byName(name).goods
    if (!product) throw new Error(`no ${name}`)
    expect(scan.chosen(find.match(product))).toMatchObject({ kind: 'not-added', match: { kind } })
    expect(linesOf(phone)).toEqual([])
  })

  it('keeps its limit', async () => {
    const { phone } = await inside()
    const { find, scan } = phone.app.flows
    const [eggs] = find.byName('散养鸡蛋').goods
    if (!eggs) throw new Error('no eggs')
    const outcomes = [1, 2, 3].map(() => scan.chosen(find.match(eggs)).kind)
    expect(outcomes).toEqual(['added', 'added', 'refused'])
  })
})
