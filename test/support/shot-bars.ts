/** Photographs of bars as an independent encoder draws them, at any angle and in any bad light. */
import bwipjs from 'bwip-js/node'
import type { Frame } from '@/platform/scanner/decoder'
import type { Scene } from '../bench/ladder/camera'
import { CLEAR, photograph } from '../bench/ladder/camera'
import type { Grid } from '../bench/ladder/codes'
import type { Plane } from '../bench/pixels/plane'
import { frameOf } from '../bench/pixels/plane'
import { seeded } from '../bench/random'

export type Bars = 'ean13' | 'ean8' | 'upca' | 'upce'

const ROWS = 69

export const barsOf = (kind: Bars, text: string): Grid => symbolOf(kind, text)

/** Any symbol by the encoder's own name for it; GS1 kinds take bracketed text. */
export function symbolOf(encoder: string, text: string): Grid {
  const [symbol] = bwipjs.raw(encoder, text)
  if (!symbol) throw new Error(`the encoder drew nothing for ${text}`)
  return 'pixs' in symbol
    ? { cells: Uint8Array.from(symbol.pixs), columns: symbol.pixx, rows: symbol.pixy }
    : repeated(lineOf(symbol.sbs))
}

/** White from column `from` up to `to`, as if painted over. */
export function paintedOver({ cells, columns, rows }: Grid, from: number, to = columns): Grid {
  return {
    cells: cells.map((cell, i) => (i % columns >= from && i % columns < to ? 0 : cell)),
    columns,
    rows,
  }
}

/** The first `columns` columns alone. */
export function cutOff({ cells }: Grid, columns: number): Grid {
  return repeated([...cells.slice(0, columns)])
}

const lineOf = (widths: readonly number[]): number[] =>
  widths.flatMap((width, i) => Array.from({ length: width }, () => (i % 2 === 0 ? 1 : 0)))

function repeated(line: readonly number[]): Grid {
  const cells = Uint8Array.from({ length: line.length * ROWS }, (_, i) => line[i % line.length] ?? 0)
  return { cells, columns: line.length, rows: ROWS }
}

export type Shot = Partial<Scene> & { readonly seed?: number; readonly size?: Size }
type Size = { readonly width: number; readonly height: number }

export function shootPlane(grid: Grid, { seed = 1, size, ...scene }: Shot = {}): Plane {
  return photograph(grid, { ...CLEAR, ...scene }, seeded(seed), size)
}

export const shoot = (grid: Grid, shot?: Shot): Frame => frameOf(shootPlane(grid, shot))
