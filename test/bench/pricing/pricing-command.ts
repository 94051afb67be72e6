/** `npm run bench -- pricing`: how long a basket takes to price, beside a general rules engine, with the JIT and without. */
import { spawnSync } from 'node:child_process'
import type { CartLine } from '@/domain/cart'
import { priceCart } from '@/domain/pricing'
import type { PricingContext } from '@/domain/pricing/context'
import type { PriceBook } from '@/domain/pricing/price-book'
import { randomBasket } from '../../oracle/random-basket'
import { median } from '../statistics'
import { busyBook, cartOf, SHOPPER } from './busy-shop'
import { factsOf, rulesEngineFor } from './rules-engine'
import { storeWideShops } from './store-wide'

const OTHERS = 988
const RANDOM_BASKETS = 300
/** The least of the medians of so many rounds: what other programs take of the machine only ever adds. */
const ROUNDS = 7
const ROUND_MILLIS = 250
const WARM_UP_CALLS = 150

export async function pricingCommand(args: readonly string[]): Promise<void> {
  const isWithoutJit = process.execArgv.includes('--jitless')
  const book = busyBook(OTHERS)
  const [thirty, large] = [cartOf(30), cartOf(200)]
  const engine = rulesEngineFor(book)
  const facts = factsOf(thirty, book, SHOPPER)
  let calls = 0
  /** A piece more on one line, another one each time: no two baskets in a row are the same. */
  const price = (lines: readonly CartLine[], shop: PriceBook = book, who: PricingContext = SHOPPER) =>
    priceCart({ lines: withOneMore(lines, calls++ % lines.length) }, shop, { ...who })

  const small = { name: '30 lines × 1,000 promotions, 12 of them in conflict', work: () => price(thirty) }
  const rules = {
    name: 'json-rules-engine, the conditions of the same rules only',
    work: () => engine.run(facts),
  }
  const wide = { name: '200 lines × 1,000 promotions, one line changed each time', work: () => price(large) }
  const first = {
    name: '200 lines × 1,000 promotions, a book never seen before',
    work: () => price(large, { ...book }),
  }
  const storeWide = storeWideShops(200).map(({ name, lines, shop, shopper }) => ({
    name: `200 lines, ${name}`,
    work: () => price(lines, shop, shopper),
  }))
  const all = [small, rules, wide, first, ...storeWide]
  const times = await leastMedians(all.map(({ work }) => work))
  const [ofSmall = 0, ofRules = 0] = times

  console.log(isWithoutJit ? 'without JIT (node --jitless)' : 'with JIT')
  all.forEach(({ name, work }, i) => {
    const made = work()
    const gap = 'gap' in made ? `, gap ${made.gap}` : ''
    const ratio = (ofRules / (times[i] as number)).toFixed(1)
    print(name, `${ms(times[i] as number)}${gap}${i === 1 ? '' : `, 1/${ratio} of json-rules-engine`}`)
  })
  print('goals for 30 lines', `${isWithoutJit ? 16 : 2} ms, 1/20: ${verdict(ofSmall, ofRules, isWithoutJit)}`)
  if (isWithoutJit || args.includes('--once')) return
  const [script = ''] = process.argv.slice(1)
  spawnSync(process.execPath, ['--jitless', script, 'pricing'], { stdio: 'inherit' })
  randomBaskets()
}

const verdict = (small: number, rules: number, isWithoutJit: boolean) =>
  small <= (isWithoutJit ? 16 : 2) && small <= rules / 20 ? 'reached' : 'missed'

const withOneMore = (lines: readonly CartLine[], at: number): readonly CartLine[] =>
  lines.map((line, i) =>
    i === at && line.goods.kind === 'pieces'
      ? { ...line, goods: { kind: 'pieces', quantity: line.goods.quantity + 1 } }
      : line,
  )

/** The baskets the oracle is asked about, each once: small, and as contradictory as can be. */
function randomBaskets() {
  const times = Array.from({ length: RANDOM_BASKETS }, (_, i) => {
    const { lines, book, context } = randomBasket(i + 1)
    const start = performance.now()
    priceCart({ lines }, book, context)
    return performance.now() - start
  }).sort((a, b) => a - b)
  const at = (part: number) => ms(times[Math.floor((times.length - 1) * part)] as number)
  print(
    `${RANDOM_BASKETS} random baskets of the oracle`,
    `median ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)}`,
  )
}

/** Round by round in turn, so that a busy minute slows all of them alike. */
async function leastMedians(works: readonly (() => unknown)[]): Promise<number[]> {
  for (const work of works) for (let call = 0; call < WARM_UP_CALLS; call++) await work()
  const least = works.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, work] of works.entries())
      least[i] = Math.min(least[i] as number, median(await timesOf(work)))
  return least
}

async function timesOf(work: () => unknown): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + ROUND_MILLIS
  while (times.length < 5 || performance.now() < end) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times
}

const ms = (time: number) => `${time.toFixed(2)} ms`
const print = (what: string, figure: string) => console.log(`  ${what.padEnd(66)} ${figure}`)
