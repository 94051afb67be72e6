/** Chequered places of a picture: neighbouring cells with strong edges in more than one direction, about square. */
import type { Cells } from './cells'
import { CELL } from './cells'

/** An upright box in pixels of the frame. */
export type Blob = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly weight: number
}

const LEAST_ENERGY = 350
const MOST_COHERENCE = 0.8
const LEAST_CELLS = 4
const LONGEST_ASPECT = 2.6

/** The heaviest `most` blobs; of `cells` as smoothed over their neighbours. */
export function blobsOf(cells: Cells, step: number, most: number): Blob[] {
  const { columns, rows } = cells
  const count = columns * rows
  const energy = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    const xx = cells.xx[i] ?? 0
    const yy = cells.yy[i] ?? 0
    const sum = xx + yy
    if (sum < LEAST_ENERGY * CELL * CELL * 9) continue
    const d = xx - yy
    const c = 2 * (cells.xy[i] ?? 0)
    if (d * d + c * c < MOST_COHERENCE * MOST_COHERENCE * sum * sum) energy[i] = sum
  }
  const blobs: Blob[] = []
  for (let i = 0; i < count; i++) {
    if (energy[i]) {
      const blob = grow(i, energy, columns, rows, step)
      if (blob) blobs.push(blob)
    }
  }
  return blobs.sort((a, b) => b.weight - a.weight).slice(0, most)
}

function grow(seed: number, energy: Float32Array, columns: number, rows: number, step: number): Blob | null {
  const queue = [seed]
  let weight = energy[seed] ?? 0
  energy[seed] = 0
  let left = columns
  let right = 0
  let top = rows
  let bottom = 0
  for (let next = 0; next < queue.length; next++) {
    const cell = queue[next] ?? 0
    const column = cell % columns
    const row = (cell - column) / columns
    left = Math.min(left, column)
    right = Math.max(right, column)
    top = Math.min(top, row)
    bottom = Math.max(bottom, row)
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
        const other = y * columns + x
        if (!energy[other]) continue
        weight += energy[other] ?? 0
        energy[other] = 0
        queue.push(other)
      }
    }
  }
  const wide = right - left + 1
  const high = bottom - top + 1
  if (queue.length < LEAST_CELLS || Math.max(wide, high) > LONGEST_ASPECT * Math.min(wide, high)) return null
  const side = CELL * step
  return {
    x: left * side,
    y: top * side,
    width: wide * side,
    height: high * side,
    weight: (weight * queue.length) / (wide * high),
  }
}
