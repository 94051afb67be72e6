/** The laps of a run as tables for people, and beside them what was wanted. */
import { table } from '../decode/report'
import { median, percentile } from '../statistics'
import type { Lap, Part } from './timeline'
import { PARTS } from './timeline'

/** Milliseconds, on a machine that is not slowed down. */
const GOAL = { p95: 150, block: 50 }

const PART_WORDS: { readonly [part in Part]: string } = {
  camera: 'camera: until the page is told of the frame',
  queue: 'queue: until a frame of it goes to the Worker',
  reading: 'reading: until the frame that settles it is read',
  app: 'app: look-up, basket, sound, storage, drawing',
  paint: 'paint: until the next frame was drawn',
}

export type NamedLap = { readonly slow: number; readonly lap: Lap }

export function liveReport(laps: readonly NamedLap[]): string {
  const head = ['', '', ...laps.map(({ slow }) => `${slow} ×`)]
  const rows = (name: string, cells: (lap: Lap) => string) => [name, '', ...laps.map(({ lap }) => cells(lap))]
  const figures = table([
    head,
    rows('packs that came into the basket', ({ packs }) => `${waits(packs).length} of ${packs.length}`),
    rows('code in view to line painted, median ms', ({ packs }) => ms(median(waits(packs)))),
    rows('code in view to line painted, p95 ms', ({ packs }) => ms(percentile(waits(packs), 0.95))),
    rows('slowest ms', ({ packs }) => ms(Math.max(0, ...waits(packs)))),
    ...PARTS.map((part) =>
      rows(`  ${PART_WORDS[part]}, median / p95 ms`, ({ packs }) => partOf(packs, part)),
    ),
    rows('frames of a pack read until it was settled, median / p95', ({ packs }) => triesOf(packs)),
    rows('frames filmed', ({ frames }) => String(frames.filmed)),
    rows('camera, frames a second', ({ frames }) => frames.rate.toFixed(1)),
    rows('frames shown to the page', ({ frames }) => String(frames.shown)),
    rows('frames the browser dropped', ({ frames }) => String(frames.filmed - frames.shown)),
    rows('frames through the decoder', ({ frames }) => String(frames.read)),
    rows('shown, but passed over while another was read', ({ frames }) => String(frames.shown - frames.read)),
    rows('a frame with the Worker, median / p95 ms', ({ turns }) => both(turns.asked)),
    rows('then until the next one goes there, median / p95 ms', ({ turns }) => both(turns.idle)),
    rows('longest block of the page, ms (0: none over 50)', ({ longestBlock }) => ms(longestBlock)),
    rows('blocks over 50 ms', ({ blocks }) => String(blocks)),
    rows('share of the page this watching took', ({ watching }) => `${(100 * watching).toFixed(1)} %`),
  ])
  return `${figures}\n\n${verdict(laps)}\n`
}

/** Every pack, slowest first, one a line. */
export function slowest({ slow, lap }: NamedLap): string {
  const sorted = [...lap.packs].sort(
    (a, b) => (b.ms ?? Number.POSITIVE_INFINITY) - (a.ms ?? Number.POSITIVE_INFINITY),
  )
  const lines = sorted.map(({ file, ms: wait, parts, tries }) => {
    const each = parts ? PARTS.map((part) => `${part} ${ms(parts[part])}`).join(', ') : ''
    return `${slow} ×  ${(wait === null ? 'missed' : ms(wait)).padStart(6)}  ${file}  ${each}${tries ? `, ${tries} read` : ''}`
  })
  return lines.join('\n')
}

function verdict(laps: readonly NamedLap[]): string {
  const goal = `goal at 1 ×: p95 at most ${GOAL.p95} ms, no block over ${GOAL.block} ms`
  const plain = laps.find(({ slow }) => slow === 1)?.lap
  if (!plain) return `${goal}: not measured`
  const p95 = percentile(waits(plain.packs), 0.95)
  const isMet = p95 <= GOAL.p95 && plain.longestBlock <= GOAL.block
  return `${goal}: ${isMet ? 'met' : 'not met'}`
}

type Packs = Lap['packs']
const waits = (packs: Packs) => packs.flatMap(({ ms: wait }) => wait ?? [])
const ms = (value: number) => value.toFixed(0)
const both = (values: readonly number[]) => `${ms(median(values))} / ${ms(percentile(values, 0.95))}`
const partOf = (packs: Packs, part: Part) => both(packs.flatMap(({ parts }) => parts?.[part] ?? []))
const triesOf = (packs: Packs) => both(packs.flatMap(({ tries }) => tries ?? []))
