// Prices in the compiled builds: promotions of many kinds and why, what is nearly reached, and what the store says at checkout.
import { priceBookFor } from '@mock/seed/price-book'
import { PRODUCTS } from '@mock/seed/products'
import { SEED_STORE_IDS } from '@mock/seed/stores'
import { describe, expect, it } from 'vitest'
import type { StoreId } from '@/domain/kernel'
import { addFen, fen, idOf, subtractFen } from '@/domain/kernel'
import { money } from '@/ui/format/money'
import type { MiniProgram } from './harness/mini-program'
import {
  checkIn,
  choose,
  editTrip,
  go,
  PLATFORMS,
  payQuoted,
  plain,
  sampleCode,
  scan,
  scanGoods,
  see,
  takePieces,
  totalOf,
  whyOf,
  words,
} from './shopper'
import { watchedLaunches } from './watched-launches'

const { cart, checkout, scan: scanning, why } = words

/** Goods, how many, and what the store's offer on them takes off, worked out by hand from the list prices of the demo. */
const OFFERS = [
  ['shanlang-latte-280-ml', 3, '咖啡买二送一', '-¥8.90', '¥17.80'],
  ['guoyang-orange-juice-1-25-l', 2, '鲜橙汁第二件半价', '-¥12.45', '¥37.35'],
  ['cuiji-cucumber-crisps-135-g', 3, '黄瓜味薯片、薄荷糖任选 3 件 ¥25', '-¥4.70', '¥25.00'],
  // 28.90 + 5.50 for 26.90: of the 7.50 the noodles get 7.50 × 28.90 ÷ 34.40
  ['mianlijian-sour-and-spicy-noodles-6-x-110-g', 1, '酸辣粉加一瓶饮料 ¥26.90', '-¥6.30', '¥22.60'],
  ['yunlu-green-tea-500-ml', 1, '酸辣粉加一瓶饮料 ¥26.90', '-¥1.20', '¥4.30'],
  ['mifeng-acacia-honey-1-kg', 2, '洋槐蜂蜜特价 ¥39.90，每单限 2 件', '-¥40.00', '¥79.80'],
  ['qingyu-spring-water-5-l', 3, '5 升山泉水：3 桶 9 折，6 桶 8 折', '-¥2.97', '¥26.73'],
  ['doujian-oat-drink-6-x-1-l', 1, '扫码购专享 ¥66.90', '-¥13.00', '¥66.90'],
] as const
const TOTAL = '¥280.48'
/** Alipay takes 3 yuan off in its own app, where it is chosen first. */
const PAID = { weapp: TOTAL, alipay: '¥277.48' }

const BOOK = priceBookFor(idOf<StoreId>(SEED_STORE_IDS[0])).prices
/** In the scenario of changed prices the first product in three is a yuan dearer, the second fifty fen cheaper. */
function moved(turn: 0 | 1) {
  const ids = Object.keys(BOOK).filter((_, i) => i % 3 === turn)
  const found = PRODUCTS.find(
    ({ id, category, availability, restriction, purchaseLimit }) =>
      category === 'baby' &&
      ids.includes(id) &&
      availability.kind === 'on-sale' &&
      restriction.kind === 'none' &&
      purchaseLimit === null,
  )
  const price = found && BOOK[found.id]
  if (!price) throw new Error('the demo sells nothing for babies at such a price')
  return { id: found.id, name: found.name.zh, list: price.list }
}

const nameOf = (product: string) => PRODUCTS.find(({ id }) => id === product)?.name.zh ?? ''
const started = watchedLaunches()

async function withBasket(mp: MiniProgram, ...goods: string[]): Promise<void> {
  await checkIn(mp)
  await scanGoods(mp, ...goods)
  await mp.tapText(scanning.basket)
  await see(mp, cart.total)
}

describe.each(PLATFORMS)('the %s build', (platform) => {
  it('gives offers of eight kinds, says why on every line, and keeps it on the receipt', async () => {
    const mp = await started(platform)
    await withBasket(mp, ...OFFERS.map(([id]) => id))
    for (const [id, pieces] of OFFERS) await takePieces(mp, nameOf(id), pieces)
    await mp.waitFor(() => totalOf(mp) === TOTAL)
    for (const [id, , offer, off, amount] of OFFERS) {
      const story = await whyOf(mp, nameOf(id))
      expect(story).toContain(plain(offer))
      expect(story, 'a set says in between what it saves in all').toContain(plain(off) + cart.pays + amount)
    }
    await mp.tapText(cart.checkout)
    await payQuoted(mp)
    await go(mp, 'pages/orders')
    await see(mp, new RegExp(PAID[platform]))
    await mp.tap('.orders__card')
    await see(mp, words.orders.lines)
    const receipt = plain(mp.text('.receipt'))
    for (const [, , offer, off] of OFFERS) expect(receipt).toContain(plain(offer + off))
  }, 120_000)

  it('says what an offer that gave nothing would ask for', async () => {
    const mp = await started(platform)
    await withBasket(mp, 'muyechuan-sirloin-steak-4-x-200-g')
    const story = await whyOf(mp, '牧野川西冷牛排')
    expect(story).toContain(plain(`${why.missedTitle}会员价 ¥149.90`))
    expect(story).toContain(plain('尊享会员专享 ¥129.90仅限尊享会员'))
  })

  it('names an offer that is nearly reached, and leaves it out once it is given', async () => {
    const mp = await started(platform)
    await withBasket(mp, 'guoyang-orange-juice-1-25-l')
    await see(mp, why.piecesNudge(1, fen(1245)))
    await mp.tapLabel(words.common.moreOf('果漾鲜橙汁'))
    await see(mp, cart.saved(fen(1245)))
    await mp.waitFor(() => !mp.hasText(why.piecesNudge(1, fen(1245))))
  })

  it('shows what a basket lacks for an offer, leads to the shelves and gives what it promised', async () => {
    const mp = await started(platform)
    // 79.90 + 69.90 + 28.90 + 13.90 = 192.60; from 199.00 on 50.00 comes off
    await withBasket(
      mp,
      'kenyuan-pearl-rice-10-kg',
      'jieman-laundry-liquid-6-kg',
      'mianlijian-sour-and-spicy-noodles-6-x-110-g',
      'jiangan-rice-vinegar-800-ml',
    )
    expect(totalOf(mp)).toBe('¥192.60')
    await see(mp, why.spendNudge(fen(640), fen(5000)))
    await mp.tapText(why.spendNudge(fen(640), fen(5000)))
    // sweetcorn for 11.90: 204.50 less 50.00
    await scanGoods(mp, 'collebruna-sweetcorn-285-g')
    await mp.tapText(scanning.basket)
    await see(mp, cart.saved(fen(5000)))
    expect(totalOf(mp)).toBe('¥154.50')
  })

  it('tells the price of a pack, and why, without putting it into the basket', async () => {
    const mp = await started(platform)
    await checkIn(mp)
    await mp.tapText(scanning.priceCheck.short)
    await see(mp, scanning.priceCheck.emptyTitle)
    await mp.fireScan(sampleCode('member-price'), 'EAN_13')
    await see(mp, scanning.priceCheck.yours)
    expect(plain(mp.text('.scan-price__tiers'))).toContain('¥12.90')
    expect(plain(mp.text('.scan-price__tiers'))).toContain('¥10.90')
    await mp.tapText(cart.whyPrice)
    await see(mp, cart.whyTitle)
    expect(plain(mp.text('.price-why'))).toContain(plain(`${cart.listLine(fen(1290), 1)}¥12.90`))
    await mp.tapLabel(words.common.close)
    await mp.tapText(scanning.priceCheck.done)
    await see(mp, scanning.emptyTitle)
  })

  it('asks before it charges more than was shown, and says line by line what changed', async () => {
    const mp = await started(platform)
    const { id, name, list } = moved(0)
    await withBasket(mp, id)
    await choose(mp, 'price-changed')
    await mp.tapText(cart.checkout)
    await see(mp, checkout.changedTitle)
    const dearer = addFen(list, fen(100))
    expect(mp.text('.price-changes')).toContain(name)
    await see(mp, checkout.changedLine(list, dearer))
    await see(mp, checkout.dearer(fen(100)))
    expect(mp.hasText(checkout.pay(dearer))).toBe(false)
    await mp.tapText(checkout.accept(dearer))
    await see(mp, words.cashier.chooseWallet)
    await see(mp, new RegExp(`^用.+付 ${money(dearer)}$`))
  })

  it('charges less than was shown without asking, and says so', async () => {
    const mp = await started(platform)
    const { id, list } = moved(1)
    await withBasket(mp, id)
    await choose(mp, 'price-changed')
    await mp.tapText(cart.checkout)
    await see(mp, checkout.cheaper(fen(50)))
    await mp.tapText(checkout.pay(subtractFen(list, fen(50))))
    await see(mp, words.cashier.chooseWallet)
  })

  it('names the goods for which the store refuses a price, and prices the rest without them', async () => {
    const storage = new Map<string, string>()
    const first = await started(platform, storage)
    await checkIn(first)
    await scan(first, 'member-price', 'limit')
    first.close()
    // three cartons of eggs, where the store sells two: an old phone may know no limit
    editTrip(storage, ({ cart: { lines } }) => {
      const eggs = lines.at(-1)
      if (eggs) eggs.goods.quantity = 3
    })

    const mp = await started(platform, storage, '/pages/checkout/index')
    await see(mp, words.errors.store['over-purchase-limit'].title)
    expect(mp.text('.checkout')).not.toContain('悠田全脂牛奶')
    await mp.tapLabel(words.common.removeOf('禾谷优选散养鸡蛋'))
    await see(mp, checkout.confirmed)
    await see(mp, checkout.pay(fen(1290)))
  })

  it('says when the store cannot be asked, and asks again as soon as the shopper is back', async () => {
    const mp = await started(platform)
    await withBasket(mp, 'youtian-whole-milk-1-l')
    await choose(mp, 'offline')
    await mp.tapText(cart.checkout)
    await see(mp, words.errors.client.offline.title)
    await see(mp, words.common.tryAgain)
    await choose(mp, 'normal')
    await see(mp, checkout.pay(fen(1290)))
  })
})
