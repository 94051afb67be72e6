/** `npm run bench -- pricing`: how long a basket takes to price, beside a general rules engine, with the JIT and without. */
import { spawnSync } from 'node:child_process'
import { priceCart } from '@/domain/pricing'
import { randomBasket } from '../../oracle/random-basket'
import { busyBook, cartOf, SHOPPER } from './busy-shop'
import { factsOf, rulesEngineFor } from './rules-engine'

const OTHERS = 988
const RANDOM_BASKETS = 300

export async function pricingCommand(args: readonly string[]): Promise<void> {
  const isWithoutJit = process.execArgv.includes('--jitless')
  const book = busyBook(OTHERS)
  const thirty = cartOf(30)
  const large = cartOf(200)
  const changed = large.map((line, i) =>
    i === 100 ? { ...line, goods: { kind: 'pieces' as const, quantity: 4 } } : line,
  )
  const engine = rulesEngineFor(book)
  const facts = factsOf(thirty, book, SHOPPER)

  const small = await median(() => priceCart({ lines: thirty }, book, SHOPPER))
  const conditions = await median(() => engine.run(facts))
  const wide = await median(() => priceCart({ lines: large }, book, SHOPPER))
  let turn = 0
  const oneChange = await median(() =>
    priceCart({ lines: turn++ % 2 === 0 ? changed : large }, book, SHOPPER),
  )
  const { gap } = priceCart({ lines: thirty }, book, SHOPPER)
  console.log(isWithoutJit ? 'without JIT (node --jitless)' : 'with JIT')
  print('30 lines × 1,000 promotions, 12 of them in conflict', `${ms(small)}, gap ${gap}`)
  print('json-rules-engine, the conditions of the same rules only', ms(conditions))
  print('ratio', `1/${(conditions / small).toFixed(1)}`)
  print('200 lines × 1,000 promotions', `${ms(wide)}, gap ${priceCart({ lines: large }, book, SHOPPER).gap}`)
  print('one line of 200 changed', ms(oneChange))
  if (isWithoutJit || args.includes('--once')) return
  const [script = ''] = process.argv.slice(1)
  spawnSync(process.execPath, ['--jitless', script, 'pricing'], { stdio: 'inherit' })
  randomBaskets()
}

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

async function median(work: () => unknown): Promise<number> {
  const times: number[] = []
  const end = performance.now() + 1500
  while (times.length < 5 || performance.now() < end) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] as number
}

const ms = (time: number) => `${time.toFixed(2)} ms`
const print = (what: string, figure: string) => console.log(`  ${what.padEnd(58)} ${figure}`)
