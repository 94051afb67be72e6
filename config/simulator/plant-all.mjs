// `npm run plants [-- --seeds 2000]`: how many planted bugs the simulator notices, and how soon.
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleSimulator } from './bundle.mjs'
import { runInProcess } from './in-a-process.mjs'
import { PLANTS } from './plants.mjs'

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '2000' }, only: { type: 'string' } },
})
const root = fileURLToPath(new URL('../..', import.meta.url))
const outDir = `${root}node_modules/.cache/simulator/plants-${process.pid}`
const bundle = await bundleSimulator({ outDir, plants: PLANTS })
const queue = PLANTS.filter(({ name }) => !values.only || name.includes(values.only))
const score = { caught: 0, missed: 0 }

try {
  // with all of them switched off nothing may break, or every one would seem to be noticed
  const calm = await tried('none')
  if (calm.failures.length > 0) throw new Error(`without a plant: ${calm.failures[0].broken}`)
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
} finally {
  rmSync(outDir, { recursive: true, force: true })
}
process.stdout.write(
  `${score.caught} of ${score.caught + score.missed} planted bugs noticed within ${values.seeds} seeds\n`,
)
process.exitCode = score.missed > 0 ? 1 : 0

async function work() {
  for (let plant = queue.shift(); plant; plant = queue.shift()) {
    const { failures, runs } = await tried(plant.name)
    const [first] = failures
    score[first ? 'caught' : 'missed'] += 1
    process.stdout.write(
      first
        ? `${String(runs).padStart(5)}  ${plant.name}: ${first.broken.slice(0, 90)}\n`
        : `    –  ${plant.name}: not noticed\n`,
    )
  }
}

function tried(plant) {
  return runInProcess(bundle, { from: 1, count: Number(values.seeds), most: 1, plant })
}
