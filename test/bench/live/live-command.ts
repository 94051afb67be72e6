/** `npm run bench -- live`: how long a shopper waits, from a pack before a real browser's camera to its line in the basket. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { PHOTOGRAPHED } from '@mock/seed/photographed'
import { saveJson } from '../save'
import { countOf, readOptions, UsageError } from '../usage'
import { writeFilm } from './film'
import { runLap } from './lap'
import { planFilm } from './plan'
import type { NamedLap } from './report'
import { liveReport, slowest } from './report'
import { lapOf } from './timeline'

const USAGE = `npm run bench -- live --dir DIR [--limit N] [--slow 1,6] [--each] [--json OUT]
  needs npm run build:h5:demo and a Chromium; DIR holds the photographs that mock/seed/photographed.ts names`

const OPTIONS = {
  dir: { type: 'string' },
  limit: { type: 'string', default: String(PHOTOGRAPHED.length) },
  slow: { type: 'string', default: '1,6' },
  each: { type: 'boolean' },
  json: { type: 'string' },
} as const

export async function liveCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(args, OPTIONS, USAGE)
  if (!options.dir) throw new UsageError('--dir is missing', USAGE)
  const rates = options.slow.split(',').map((rate) => countOf('slow', rate))
  const { dir } = options
  const packs = PHOTOGRAPHED.filter(({ photo }) => existsSync(join(dir, photo))).slice(
    0,
    countOf('limit', options.limit),
  )
  if (packs.length === 0) {
    process.stdout.write(`skipped: ${dir} holds none of the photographs of mock/seed/photographed.ts\n`)
    return
  }

  const plan = planFilm(packs)
  const folder = mkdtempSync(join(tmpdir(), 'scan-and-go-live-'))
  try {
    const film = join(folder, 'film.y4m')
    await writeFilm(film, plan, dir)
    const laps: NamedLap[] = []
    for (const slow of rates) {
      const [load = 0] = loadavg()
      process.stdout.write(`${slow} ×: load ${load.toFixed(1)} on ${cpus().length} processors at the start\n`)
      const watched = await runLap({ film, plan, folder, slow })
      laps.push({ slow, lap: lapOf(plan, watched) })
    }
    process.stdout.write(`${packs.length} photographs as a film of ${plan.frames} frames, 1280×720\n\n`)
    if (options.each) process.stdout.write(`${laps.map(slowest).join('\n\n')}\n\n`)
    process.stdout.write(liveReport(laps))
    if (options.json) saveJson(options.json, { options, laps })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
