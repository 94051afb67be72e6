/** Many random baskets through the pricing engine and the oracle, in two processes; prints where they disagree. */
import { fork } from 'node:child_process'
import { disagreementOf } from '../oracle/disagreement'
import { countOf, readOptions } from './usage'

const USAGE = 'npm run oracle -- [--count N] [--from SEED] [--processes N]'

const options = readOptions(
  process.argv.slice(2),
  {
    count: { type: 'string', default: '100000' },
    from: { type: 'string', default: '1' },
    processes: { type: 'string', default: '2' },
  },
  USAGE,
)
const count = countOf('count', options.count)
const from = countOf('from', options.from)
const processes = countOf('processes', options.processes)

/** A child takes every so-manyth seed from its own first one and reports each disagreement as text. */
function runChild(report: (text: string) => void, first: number): void {
  for (let seed = first; seed < from + count; seed += processes) {
    const found = disagreementOf(seed)
    if (found !== null) report(found)
  }
}

async function runParent(): Promise<void> {
  const start = performance.now()
  let disagreements = 0
  const children = Array.from({ length: processes }, (_, i) => {
    const child = fork(process.argv[1] ?? '', process.argv.slice(2), {
      env: { ...process.env, ORACLE_FIRST_SEED: String(from + i) },
    })
    child.on('message', (text) => {
      disagreements += 1
      process.stdout.write(`${text}\n`)
    })
    return new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
  })
  const codes = await Promise.all(children)
  const line = (name: string, value: string) => process.stdout.write(`${name.padEnd(16)} ${value}\n`)
  line('baskets', `${count.toLocaleString('en')}, seeds ${from} to ${from + count - 1}`)
  line('disagreements', String(disagreements))
  line('time', `${((performance.now() - start) / 1000).toFixed(0)} s in ${processes} processes`)
  process.exitCode = disagreements > 0 || codes.some((code) => code !== 0) ? 1 : 0
}

const firstSeed = process.env.ORACLE_FIRST_SEED
if (firstSeed === undefined) void runParent()
else {
  runChild((text) => process.send?.(text), Number(firstSeed))
  process.disconnect?.()
}
