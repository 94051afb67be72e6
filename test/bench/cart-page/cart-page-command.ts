/** `npm run bench -- cart-page`: from a tap or a scan to the next painted frame, with 200 lines in the basket. */
import { cpus, loadavg } from 'node:os'
import { saveJson } from '../save'
import { countOf, namesOf, readOptions } from '../usage'
import type { Lap } from './lap'
import { ACTS, runLap } from './lap'
import { cartPageReport } from './report'

const USAGE = `npm run bench -- cart-page [--lines 200] [--times 20] [--slow 1,6] [--acts tap,scan] [--card NUMBER] [--json OUT]
  needs npm run build:h5:demo and a Chromium; --card shops as that member, without it a guest shops`

const OPTIONS = {
  lines: { type: 'string', default: '200' },
  times: { type: 'string', default: '20' },
  slow: { type: 'string', default: '1,6' },
  acts: { type: 'string', default: ACTS.join(',') },
  card: { type: 'string' },
  json: { type: 'string' },
} as const

export async function cartPageCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(args, OPTIONS, USAGE)
  const lines = countOf('lines', options.lines)
  const times = countOf('times', options.times)
  const rates = options.slow.split(',').map((rate) => countOf('slow', rate))
  const laps: Lap[] = []
  for (const act of namesOf('acts', options.acts, ACTS)) {
    for (const slow of rates) {
      const [load = 0] = loadavg()
      process.stdout.write(
        `${act}, ${slow} ×: load ${load.toFixed(1)} on ${cpus().length} processors at the start\n`,
      )
      laps.push(await runLap({ act, lines, times, slow, card: options.card ?? null }))
    }
  }
  process.stdout.write(`\n${cartPageReport(laps)}`)
  if (options.json) saveJson(options.json, { options, laps })
}
