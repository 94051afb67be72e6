// `npm run simulate -- --seeds 10000 [--from 1] [--replay SEED]`: many visits in which everything goes wrong.
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleSimulator } from './bundle.mjs'
import { runInProcess } from './in-a-process.mjs'
import { report } from './report.mjs'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    replay: { type: 'string' },
    jobs: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    jitless: { type: 'boolean', default: false },
    pairs: { type: 'boolean', default: false },
  },
})
const root = fileURLToPath(new URL('../..', import.meta.url))
const outDir = `${root}node_modules/.cache/simulator/${process.pid}`
const bundle = await bundleSimulator({ outDir })
let failed = false
try {
  if (values.replay !== undefined) {
    const { explain } = await import(bundle)
    const said = await explain(Number(values.replay))
    process.stdout.write(`${said}\n`)
    failed = !said.includes('every promise kept')
  } else {
    const jobs = Number(values.jobs)
    const seeds = Number(values.seeds)
    const started = performance.now()
    const shares = Array.from({ length: jobs }, (_, i) =>
      share(Number(values.from) + i, Math.ceil((seeds - i) / jobs), jobs),
    )
    const batches = await Promise.all(shares)
    const took = (performance.now() - started) / 1000
    process.stdout.write(report(batches, { took, jobs, pairs: values.pairs }))
    failed = batches.some(({ failures }) => failures.length > 0)
  }
} finally {
  rmSync(outDir, { recursive: true, force: true })
}
process.exitCode = failed ? 1 : 0

function share(from, count, step) {
  return runInProcess(bundle, { from, count, step, most: 10, flags: values.jitless ? ['--jitless'] : [] })
}
