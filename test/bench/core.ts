// Speed of what runs at every scan: `npm run bench`. Prints operations a second, best and median of several rounds.
import { catalogFor } from '@mock/seed/catalog'
import { priceBookFor } from '@mock/seed/price-book'
import { STORES } from '@mock/seed/stores'
import { SAMPLES } from '@mock/seed/try'
import type { CartLine } from '@/domain/cart'
import { EMPTY_CART, reduceCart } from '@/domain/cart'
import type { RawScan } from '@/domain/code'
import { parseCode } from '@/domain/code'
import type { LineId } from '@/domain/kernel'
import { idOf, millis, storeDay } from '@/domain/kernel'
import type { PricingContext } from '@/domain/pricing'
import { NOTHING_HELD, priceCart } from '@/domain/pricing'
import { indexCatalog, matchProduct } from '@/domain/product'

const ROUNDS = 9
const ROUND_MS = 150

const [store] = STORES
if (!store) throw new Error('the seed has no store')
const { products } = catalogFor(store.id)
const book = priceBookFor(store.id)
const index = indexCatalog(products)
const CONTEXT: PricingContext = {
  tier: 'premium',
  now: millis(1),
  ...NOTHING_HELD,
  channel: 'scan',
  wallet: null,
  categoryOf: (id) => index.byId(id)?.category,
}
const scans: RawScan[] = SAMPLES.map(({ text, symbology }) => ({ text, symbology, at: millis(1) }))

const linesOf = (count: number): CartLine[] =>
  products
    .filter(({ saleUnit }) => saleUnit === 'piece')
    .slice(0, count)
    .map(({ id }, i) => ({
      id: idOf<LineId>(`l${i}`),
      productId: id,
      code: String(i),
      goods: { kind: 'pieces', quantity: 1 + (i % 4) },
      lastDay: i % 5 === 0 ? storeDay(CONTEXT.now) : null,
      batch: null,
    }))
const cart10 = linesOf(10)
const cart200 = linesOf(200)

function lookUp() {
  for (const scan of scans) {
    for (const code of parseCode(scan, store?.templates ?? []))
      if ('gtin' in code || 'plu' in code) matchProduct(code, index, millis(1))
  }
}

function fillCart() {
  let cart = EMPTY_CART
  for (const { id, productId, code } of cart200) {
    const goods = { kind: 'pieces', quantity: 1 } as const
    const next = reduceCart(cart, {
      kind: 'goods-scanned',
      lineId: id,
      productId,
      code,
      goods,
      lastDay: null,
      batch: null,
      purchaseLimit: null,
    })
    if (next.ok) cart = next.value
  }
}

const WORK: readonly (readonly [name: string, operations: number, run: () => void])[] = [
  ['parse a code and find its product', scans.length, lookUp],
  ['scan 200 different goods into a cart', 200, fillCart],
  ['price a cart of 10 lines', 1, () => void priceCart({ lines: cart10 }, book, CONTEXT)],
  ['price a cart of 200 lines', 1, () => void priceCart({ lines: cart200 }, book, CONTEXT)],
  ['index a catalogue of 366 products', 1, () => void indexCatalog(products)],
]

function round(run: () => void): number {
  const end = performance.now() + ROUND_MS
  let runs = 0
  while (performance.now() < end) {
    run()
    runs += 1
  }
  return (runs * 1000) / ROUND_MS
}

for (const [name, operations, run] of WORK) {
  round(run)
  const rates = Array.from({ length: ROUNDS }, () => round(run) * operations).sort((a, b) => a - b)
  const median = rates[Math.floor(ROUNDS / 2)] ?? 0
  const best = rates[ROUNDS - 1] ?? 0
  process.stdout.write(
    `${name.padEnd(40)} ${Math.round(median).toLocaleString('en')}/s   best ${Math.round(best).toLocaleString('en')}/s\n`,
  )
}
