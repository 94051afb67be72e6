/** `npm run bench -- ladder`: how much of each degradation every engine stands, on codes that are drawn. */
import { ENGINES } from '../decode/engines/engine'
import { openEngines } from '../decode/engines/open-engines'
import { table } from '../decode/report'
import { saveJson, saveText } from '../save'
import { countOf, namesOf, readOptions } from '../usage'
import type { Climb } from './climb'
import { climb } from './climb'
import { DRAWN } from './codes'
import { plot } from './plot'
import { LADDERS } from './rungs'

const USAGE = `npm run bench -- ladder [--engines ${ENGINES.join(',')}]
  [--only ${DRAWN.join(',')}] [--ladders ${LADDERS.map(({ name }) => name).join(',')}] [--codes 20]
  [--json OUT] [--svg FILE]   (the plot shows the first kind of code)`

const OPTIONS = {
  engines: { type: 'string', default: ENGINES.join(',') },
  only: { type: 'string', default: 'ean13' },
  ladders: { type: 'string', default: LADDERS.map(({ name }) => name).join(',') },
  codes: { type: 'string', default: '20' },
  json: { type: 'string' },
  svg: { type: 'string' },
} as const

export async function ladderCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(args, OPTIONS, USAGE)
  const names = namesOf('engines', options.engines, ENGINES)
  const drawn = namesOf('only', options.only, DRAWN)
  const chosen = namesOf(
    'ladders',
    options.ladders,
    LADDERS.map(({ name }) => name),
  )
  const codes = countOf('codes', options.codes)
  const engines = await openEngines(names)

  const kinds = []
  for (const kind of drawn) {
    const climbs: Climb[] = []
    for (const ladder of LADDERS) {
      if (chosen.includes(ladder.name)) climbs.push(...(await climb(kind, ladder, engines, codes)))
    }
    process.stdout.write(`${kind}, ${codes} codes a rung\n\n${reachTable(climbs)}\n\n`)
    kinds.push({ kind, climbs })
  }
  if (options.json) saveJson(options.json, { options, kinds })
  const [first] = kinds
  if (options.svg && first) saveText(options.svg, plot(first.kind, first.climbs, codes))
}

function reachTable(climbs: readonly Climb[]): string {
  const engines = [...new Set(climbs.map(({ engine }) => engine))]
  const ladders = [...new Map(climbs.map(({ ladder, unit }) => [ladder, unit]))]
  const rows = ladders.map(([ladder, unit]) => [
    ladder,
    unit,
    ...engines.map((engine) => {
      const own = climbs.find((each) => each.ladder === ladder && each.engine === engine)
      return own?.reached == null ? '–' : String(own.reached)
    }),
  ])
  return table([['', '', ...engines], ...rows])
}
