/** `npm run bench -- decode`: how much of a folder of pictures each engine reads, how often wrongly, how fast. */
import { writeFileSync } from 'node:fs'
import { seedOf } from '../random'
import { countOf, namesOf, readOptions, UsageError } from '../usage'
import { chooseCatalogue } from './choose-catalogue'
import type { EngineName } from './engines/engine'
import { ENGINES } from './engines/engine'
import { openEngines } from './engines/open-engines'
import { measure } from './measure'
import type { Entry } from './manifest'
import { readManifest, SHOWN } from './manifest'
import { frameSizeOf } from './picture'
import { figuresOf, GROUPS } from './record'
import { missesOf, report } from './report'

const USAGE = `npm run bench -- decode --dir DIR [--manifest FILE] [--frame native|640x480|1280x720]
  [--engines ${ENGINES.join(',')}] [--catalog FILE|auto|none] [--without-expected]
  [--only SYMBOLOGY,…] [--limit N] [--json OUT] [--misses]`

const text = (value: string) => ({ type: 'string', default: value }) as const

export async function decodeCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(
    args,
    {
      dir: { type: 'string' },
      manifest: text('manifest.json'),
      frame: text('640x480'),
      engines: text(ENGINES.join(',')),
      catalog: text('none'),
      'without-expected': { type: 'boolean' },
      only: { type: 'string' },
      limit: { type: 'string' },
      json: { type: 'string' },
      misses: { type: 'boolean' },
    },
    USAGE,
  )
  if (!options.dir) throw new UsageError('--dir is missing', USAGE)
  const size = frameSizeOf(options.frame)
  const names = namesOf('engines', options.engines, ENGINES)
  const only = options.only ? namesOf('only', options.only, SHOWN) : SHOWN
  const all = readManifest(options.dir, options.manifest)
  const chosen = all.filter(({ symbology }) => only.includes(symbology))
  const entries = options.limit ? spread(chosen, countOf('limit', options.limit)) : chosen
  const catalogue = chooseCatalogue(options.catalog, all, options['without-expected'] ?? false)

  const engines = await openEngines(names)
  for (const engine of engines.values()) engine.know?.(catalogue)
  const { records, failures } = await measure(options.dir, entries, size, engines, new Set(catalogue))

  const about = `${entries.length - failures.length} pictures, frame ${options.frame}, ${catalogue.length} products known`
  if (options.misses) process.stdout.write(`${missesOf(records)}\n`)
  process.stdout.write(`${about}\n\n${report(records, names, catalogue.length > 0)}`)
  for (const failure of failures) process.stdout.write(`not measured: ${failure}\n`)
  if (options.json) {
    const groups = groupsOf(names, records)
    writeFileSync(options.json, `${JSON.stringify({ options, groups, failures, records }, null, 1)}\n`)
  }
}

/** A sample of every part of the list, always the same. */
export function spread(entries: readonly Entry[], limit: number): readonly Entry[] {
  const drawn = [...entries].sort((a, b) => seedOf(a.file, 0) - seedOf(b.file, 0)).slice(0, limit)
  return entries.filter((entry) => drawn.includes(entry))
}

function groupsOf(names: readonly EngineName[], records: Parameters<typeof figuresOf>[0]) {
  return GROUPS.flatMap(({ name, symbologies }) => {
    const here = records.filter(({ symbology }) => symbologies.includes(symbology))
    if (here.length === 0) return []
    return names.map((engine) => ({
      name,
      engine,
      ...figuresOf(here.filter((record) => record.engine === engine)),
    }))
  })
}
