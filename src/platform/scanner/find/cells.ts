/** The structure tensor of a picture on a coarse grid: where it is striped, and which way the stripes run. */
import type { Grey } from './grey'

/** Side of a cell in pixels of the grey picture. */
export const CELL = 8

/** Every second row will do: bars are long. */
const ROWS = 2

/** Sums over each cell of gx², gy² and gx·gy; `columns` × `rows` cells, row by row. */
export type Cells = {
  readonly xx: Float32Array
  readonly yy: Float32Array
  readonly xy: Float32Array
  readonly columns: number
  readonly rows: number
}

export function cellsOf({ data, width, height }: Grey): Cells {
  const columns = Math.max(0, Math.floor((width - 1) / CELL))
  const rows = Math.max(0, Math.floor((height - 1) / CELL))
  const count = columns * rows
  const cells = {
    xx: new Float32Array(count),
    yy: new Float32Array(count),
    xy: new Float32Array(count),
    columns,
    rows,
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let xx = 0
      let yy = 0
      let xy = 0
      for (let j = 0; j < CELL; j += ROWS) {
        let at = (row * CELL + j) * width + column * CELL
        let a = data[at] ?? 0
        let c = data[at + width] ?? 0
        for (let i = 0; i < CELL; i++) {
          at += 1
          const b = data[at] ?? 0
          const d = data[at + width] ?? 0
          // Roberts' two diagonals, turned to the axes
          const gx = b - a + d - c
          const gy = c - a + d - b
          xx += gx * gx
          yy += gy * gy
          xy += gx * gy
          a = b
          c = d
        }
      }
      const cell = row * columns + column
      cells.xx[cell] = xx
      cells.yy[cell] = yy
      cells.xy[cell] = xy
    }
  }
  return cells
}
