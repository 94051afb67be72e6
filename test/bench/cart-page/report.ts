/** The laps of a run as a table for people, and beside them what was wanted. */
import { table } from '../decode/report'
import { median, percentile } from '../statistics'
import type { Act, Lap, Turn } from './lap'

/** Milliseconds of one frame at 60 a second. */
const FRAME = 1000 / 60

const ACT_WORDS: { readonly [act in Act]: string } = { tap: 'tap on +', scan: 'scan' }

export function cartPageReport(laps: readonly Lap[]): string {
  const row = (name: string, cell: (lap: Lap) => string) => [name, '', ...laps.map(cell)]
  const times = (name: string, pick: (turn: Turn) => number) =>
    row(name, ({ turns }) => both(turns.map(pick)))
  const rows = table([
    row('', ({ act, slow }) => `${ACT_WORDS[act]}, ${slow} ×`),
    row('lines in the basket', ({ lines }) => String(lines)),
    times('act to painted frame, median / p95 ms', ({ toPaint }) => toPaint),
    times('work of the thread until then, median / p95 ms', ({ work }) => work.busy),
    times('  script: look-up, pricing, React, saving', ({ work }) => work.script),
    times('  style', ({ work }) => work.style),
    times('  layout', ({ work }) => work.layout),
    times('  paint', ({ work }) => work.paint),
    times('  of the script: pricing', ({ pricing }) => pricing),
    row('  of the script: handing the event to the journal, by the clock', ({ saves }) =>
      both(saves.map(({ ms }) => ms)),
    ),
    times('work after the frame', ({ later }) => later.busy),
    times('its longest task', ({ later }) => later.longest),
    row('bytes of the event', ({ saves }) => String(Math.round(median(saves.map(({ bytes }) => bytes))))),
  ])
  return `${rows}\n\n${laps.map(verdict).join('\n')}\n`
}

function verdict({ act, slow, turns }: Lap): string {
  const busy = median(turns.map(({ work }) => work.busy))
  const rest = median(turns.map(({ work, pricing }) => work.busy - pricing))
  const word = busy <= FRAME ? 'within one frame' : `${(busy / FRAME).toFixed(1)} frames`
  return `${ACT_WORDS[act]}, ${slow} ×: ${word} of ${FRAME.toFixed(1)} ms; ${rest.toFixed(1)} ms without pricing`
}

const both = (values: readonly number[]) =>
  `${median(values).toFixed(1)} / ${percentile(values, 0.95).toFixed(1)}`
