/** What the clips of a run came to, as a table for people. */
import { median, percentile } from '../statistics'
import type { Played } from './play-clip'
import { GROUPS } from './record'
import { table } from './report'

const HEAD = [
  '',
  'clips',
  'accepted',
  'median frames',
  'p95 frames',
  'wrong accepted',
  'wrong product',
  'median ms',
  'p95 ms',
]

export function clipReport(clips: readonly Played[]): string {
  const rows = GROUPS.flatMap(({ name, symbologies }) => {
    const here = clips.filter(({ symbology }) => symbologies.includes(symbology))
    if (here.length === 0) return []
    const coded = here.filter(({ symbology }) => symbology !== 'none').length
    const waits = here.flatMap(({ acceptedAt }) => acceptedAt ?? [])
    const times = here.flatMap(({ ms }) => ms)
    return [
      [
        name,
        String(here.length),
        coded > 0 ? `${((100 * waits.length) / coded).toFixed(1)} %` : '–',
        waits.length > 0 ? String(median(waits)) : '–',
        waits.length > 0 ? String(percentile(waits, 0.95)) : '–',
        String(here.filter(({ wrong }) => wrong.length > 0).length),
        String(here.filter(({ wrongProducts }) => wrongProducts.length > 0).length),
        median(times).toFixed(1),
        percentile(times, 0.95).toFixed(1),
      ],
    ]
  })
  return table([HEAD, ...rows])
}

/** Every clip whose code was not accepted, or another one was, one a line. */
export function clipMisses(clips: readonly Played[]): string {
  return clips
    .flatMap(({ file, symbology, acceptedAt, wrong }) => {
      const isMissed = symbology !== 'none' && acceptedAt === null
      if (!isMissed && wrong.length === 0) return []
      const values = [...new Set(wrong.map((value) => `${value.symbology} ${JSON.stringify(value.text)}`))]
      return [`${isMissed ? 'missed  ' : 'accepted'}  ${file}  ${values.join(', ')}`.trimEnd()]
    })
    .join('\n')
}
