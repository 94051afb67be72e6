/** What one engine made of one picture, and what many such records add up to. */
import { median, percentile, sum } from '../statistics'
import type { EngineName } from './engines/engine'
import type { Verdict } from './judge'
import type { Shown } from './manifest'
import { EAN_UPC, LINEAR, SHOWN, TWO_D } from './manifest'

export type Taken = Verdict & {
  readonly file: string
  readonly symbology: Shown
  readonly engine: EngineName
  readonly ms: number
}

export type Figures = {
  readonly pictures: number
  /** Those of them that show a code. */
  readonly coded: number
  readonly read: number
  /** Pictures of a code in which another one was read. */
  readonly wrong: number
  /** Pictures without a code in which one was read. */
  readonly onNone: number
  readonly wrongProducts: number
  readonly medianMs: number
  readonly p95Ms: number
  readonly totalMs: number
}

export function figuresOf(records: readonly Taken[]): Figures {
  const count = (test: (record: Taken) => boolean) => records.filter(test).length
  const times = records.map(({ ms }) => ms)
  return {
    pictures: records.length,
    coded: count(({ symbology }) => symbology !== 'none'),
    read: count(({ read }) => read),
    wrong: count(({ symbology, wrong }) => symbology !== 'none' && wrong.length > 0),
    onNone: count(({ symbology, wrong }) => symbology === 'none' && wrong.length > 0),
    wrongProducts: count(({ wrongProducts }) => wrongProducts.length > 0),
    medianMs: median(times),
    p95Ms: percentile(times, 0.95),
    totalMs: sum(times),
  }
}

export type Group = { readonly name: string; readonly symbologies: readonly Shown[] }

/** Each symbology, then the totals. */
export const GROUPS: readonly Group[] = [
  ...SHOWN.map((name) => ({ name, symbologies: [name] })),
  { name: 'EAN/UPC', symbologies: EAN_UPC },
  { name: 'linear', symbologies: LINEAR },
  { name: '2D', symbologies: TWO_D },
  { name: 'all', symbologies: SHOWN },
]

export type GroupFigures = Figures & { readonly group: string; readonly engine: EngineName }

/** Groups without a picture are left out. */
export function figuresByGroup(
  records: readonly Taken[],
  engines: readonly EngineName[],
): readonly GroupFigures[] {
  return GROUPS.flatMap(({ name, symbologies }) => {
    const here = records.filter(({ symbology }) => symbologies.includes(symbology))
    if (here.length === 0) return []
    return engines.map((engine) => ({
      group: name,
      engine,
      ...figuresOf(here.filter((record) => record.engine === engine)),
    }))
  })
}
