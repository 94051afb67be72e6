/** 100,000 odd texts through every parser of codes: none may throw; prints what the slowest of them took. */
import { everyParser } from '../domain/support/every-parser'
import { oddCodes } from '../domain/support/odd-codes'
import { seeded } from './random'
import { countOf, readOptions } from './usage'

const USAGE = 'tsx test/bench/fuzz-codes.ts [--count N] [--seed N] [--longest N]'
/** So many of the slowest are timed again, to tell slow texts from a busy machine. */
const AGAIN = 200

const options = readOptions(
  process.argv.slice(2),
  {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20260101' },
    longest: { type: 'string', default: '200000' },
  },
  USAGE,
)
const count = countOf('count', options.count)
const codes = oddCodes(seeded(countOf('seed', options.seed)), countOf('longest', options.longest))

type Timed = { readonly text: string; readonly turn: number; readonly ms: number }

function timed(text: string, turn: number): Timed {
  const start = performance.now()
  everyParser(text, turn)
  return { text, turn, ms: performance.now() - start }
}

let slowest: Timed[] = []
let total = 0
for (let turn = 0; turn < count; turn++) {
  const text = codes.next()
  try {
    const one = timed(text, turn)
    total += one.ms
    if (one.ms > (slowest[AGAIN - 1]?.ms ?? 0)) {
      slowest = [...slowest, one].sort((a, b) => b.ms - a.ms).slice(0, AGAIN)
    }
  } catch (thrown) {
    process.stderr.write(
      `text ${turn} of seed ${options.seed} threw: ${JSON.stringify(text.slice(0, 300))}\n`,
    )
    throw thrown
  }
}

const settled = slowest
  .map(({ text, turn }) => [1, 2, 3].map(() => timed(text, turn)).reduce((a, b) => (a.ms < b.ms ? a : b)))
  .sort((a, b) => b.ms - a.ms)
const [first] = slowest
const [worst] = settled
const line = (name: string, value: string) => process.stdout.write(`${name.padEnd(34)} ${value}\n`)
line('texts, each through every parser', count.toLocaleString('en'))
line('thrown', '0')
line('mean', `${((total / count) * 1000).toFixed(0)} µs`)
line('slowest, as it happened', `${first?.ms.toFixed(1)} ms`)
line(
  'slowest, best of three',
  `${worst?.ms.toFixed(1)} ms, ${worst?.text.length.toLocaleString('en')} characters`,
)
line('which begins', JSON.stringify(worst?.text.slice(0, 60)))
