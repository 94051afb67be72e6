/** Striped places of a picture: neighbouring cells whose stripes run the same way. */
import type { Cells } from './cells'
import { CELL } from './cells'

/** A striped place in pixels of the frame. `angle` is the way across the bars, in radians from the x axis. */
export type Region = {
  readonly x: number
  readonly y: number
  readonly angle: number
  /** Extent across the bars. */
  readonly length: number
  /** Extent along the bars. */
  readonly height: number
  /** Sum of the striped energy: what is likely a code comes first. */
  readonly weight: number
}

/** Energy a pixel below which a cell is flat or noise, in squared steps of luma; and where nothing stands out more. */
export const LEAST_ENERGY = { clear: 60, faint: 20 } as const
/** 0: gradients in all directions, 1: in one only. */
const LEAST_COHERENCE = 0.45
/** Cosine of twice the angle that cells of one place may differ by (20°). */
const ALIKE = Math.cos((2 * 20 * Math.PI) / 180)
const LEAST_CELLS = 5
/** Cells below this share of their place's mean energy do not stretch it: text beside a code is paler than the code. */
const FAINT = 0.08
/** Rows at either end with less than this share of the strongest row's energy are text or a shadow, no bars. */
const PALE = 0.15

export function regionsOf(
  raw: Cells,
  step: number,
  most: number,
  energyFrom: number = LEAST_ENERGY.clear,
): Region[] {
  const cells = smoothed(raw)
  const { columns, rows } = cells
  const count = columns * rows
  const d = new Float32Array(count)
  const c = new Float32Array(count)
  const strength = new Float32Array(count)
  const seeds: number[] = []
  for (let i = 0; i < count; i++) {
    const xx = cells.xx[i] ?? 0
    const yy = cells.yy[i] ?? 0
    const energy = xx + yy
    if (energy < energyFrom * CELL * CELL * 9) continue
    const di = xx - yy
    const ci = 2 * (cells.xy[i] ?? 0)
    const size = Math.sqrt(di * di + ci * ci)
    if (size < LEAST_COHERENCE * energy) continue
    d[i] = di
    c[i] = ci
    strength[i] = size
    seeds.push(i)
  }
  seeds.sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0))
  const taken = new Uint8Array(count)
  const regions: Region[] = []
  for (const seed of seeds) {
    if (taken[seed]) continue
    const members = grow(seed, { d, c, strength, columns, rows, taken })
    if (members.length >= LEAST_CELLS) regions.push(regionFrom(members, raw, step))
  }
  return regions.sort((a, b) => b.weight - a.weight).slice(0, most)
}

type Field = {
  readonly d: Float32Array
  readonly c: Float32Array
  readonly strength: Float32Array
  readonly columns: number
  readonly rows: number
  readonly taken: Uint8Array
}

/** Takes every cell that can be reached over cells alike in direction to the whole grown so far. */
function grow(seed: number, { d, c, strength, columns, rows, taken }: Field): number[] {
  const members = [seed]
  taken[seed] = 1
  let sumD = 0
  let sumC = 0
  for (let next = 0; next < members.length; next++) {
    const cell = members[next] ?? 0
    sumD += d[cell] ?? 0
    sumC += c[cell] ?? 0
    const size = Math.sqrt(sumD * sumD + sumC * sumC)
    const column = cell % columns
    const row = (cell - column) / columns
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
        const other = y * columns + x
        const its = strength[other] ?? 0
        if (its === 0 || taken[other]) continue
        if ((d[other] ?? 0) * sumD + (c[other] ?? 0) * sumC < ALIKE * its * size) continue
        taken[other] = 1
        members.push(other)
      }
    }
  }
  return members
}

function regionFrom(members: readonly number[], raw: Cells, step: number): Region {
  let xx = 0
  let yy = 0
  let xy = 0
  for (const cell of members) {
    xx += raw.xx[cell] ?? 0
    yy += raw.yy[cell] ?? 0
    xy += raw.xy[cell] ?? 0
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy)
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  let weight = 0
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  const mean = (xx + yy) / members.length
  // rows along the bars lie between −across and across, wherever they point
  const across = raw.columns + raw.rows
  const rows = new Float32Array(2 * across)
  for (const cell of members) {
    const energy = (raw.xx[cell] ?? 0) + (raw.yy[cell] ?? 0)
    weight += energy
    const column = cell % raw.columns
    const x = column + 0.5
    const y = (cell - column) / raw.columns + 0.5
    const row = Math.floor(y * cos - x * sin) + across
    rows[row] = (rows[row] ?? 0) + energy
    if (energy < mean * FAINT) continue
    const u = x * cos + y * sin
    if (u < left) left = u
    if (u > right) right = u
  }
  const least = PALE * Math.max(...rows)
  let first = 0
  let last = rows.length - 1
  while ((rows[first] ?? 0) < least) first++
  while ((rows[last] ?? 0) < least) last--
  const top = first - across + 0.5
  const bottom = last - across + 0.5
  const u = (left + right) / 2
  const v = (top + bottom) / 2
  const side = CELL * step
  return {
    x: (u * cos - v * sin) * side,
    y: (u * sin + v * cos) * side,
    angle,
    length: (right - left + 1) * side,
    height: (bottom - top + 1) * side,
    weight: weight * Math.sqrt(((xx - yy) ** 2 + 4 * xy * xy) / ((xx + yy) ** 2 || 1)),
  }
}

/** Each cell with its eight neighbours: the wide spaces of a code leave cells without an edge. */
export function smoothed({ xx, yy, xy, columns, rows }: Cells): Cells {
  return {
    xx: boxed(xx, columns, rows),
    yy: boxed(yy, columns, rows),
    xy: boxed(xy, columns, rows),
    columns,
    rows,
  }
}

function boxed(from: Float32Array, columns: number, rows: number): Float32Array {
  const across = new Float32Array(from.length)
  const both = new Float32Array(from.length)
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const i = y * columns + x
      const left = x > 0 ? (from[i - 1] ?? 0) : 0
      const right = x < columns - 1 ? (from[i + 1] ?? 0) : 0
      across[i] = left + (from[i] ?? 0) + right
    }
  }
  for (let i = 0; i < from.length; i++) {
    both[i] = (across[i - columns] ?? 0) + (across[i] ?? 0) + (across[i + columns] ?? 0)
  }
  return both
}
