/** `npm run bench -- decode`: how much of a folder of pictures each engine reads, how often wrongly, how fast. */
import { saveJson } from '../save'
import { namesOf, readOptions } from '../usage'
import { ENGINES } from './engines/engine'
import { openEngines } from './engines/open-engines'
import { CLOCKS, measure } from './measure'
import { choosePictures, PICTURE_OPTIONS, PICTURE_USAGE } from './picture-options'
import { figuresByGroup } from './record'
import { missesOf, report } from './report'

const USAGE = `npm run bench -- decode ${PICTURE_USAGE}
  [--engines ${ENGINES.join(',')}] [--clock wall|cpu] [--turn 0|1|2]`

const OPTIONS = {
  ...PICTURE_OPTIONS,
  engines: { type: 'string', default: ENGINES.join(',') },
  clock: { type: 'string', default: 'wall' },
  turn: { type: 'string', default: '0' },
} as const

export async function decodeCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(args, OPTIONS, USAGE)
  const names = namesOf('engines', options.engines, ENGINES)
  const [clock = 'wall'] = namesOf('clock', options.clock, ['wall', 'cpu'] as const)
  const [turn = '0'] = namesOf('turn', options.turn, ['0', '1', '2'] as const)
  const { dir, size, entries, catalogue } = choosePictures(options, USAGE)

  const engines = await openEngines(names, Number(turn))
  for (const engine of engines.values()) engine.know?.(catalogue)
  const { records, broken, failures } = await measure(
    dir,
    entries,
    size,
    engines,
    new Set(catalogue),
    CLOCKS[clock],
  )

  const pictures = entries.length - broken.length
  if (options.misses) process.stdout.write(`${missesOf(records)}\n`)
  process.stdout.write(`${pictures} pictures, frame ${options.frame}, ${catalogue.length} products known\n\n`)
  process.stdout.write(report(records, names, catalogue.length > 0))
  if (broken.length > 0) process.stdout.write(`\n${broken.length} pictures not measured\n`)
  for (const reason of [...broken, ...failures]) process.stdout.write(`  ${reason}\n`)
  if (options.json) {
    const groups = figuresByGroup(records, names)
    saveJson(options.json, { options, groups, broken, failures, records })
  }
}
