/** The number of a film's frame, drawn into its upper left corner, where the scan window does not reach. */

/** Pixels a cell; a white and a black one to compare with, then the bits, the highest first. */
export const MARKER = { cell: 16, bits: 12 } as const
export const MARKER_CELLS = MARKER.bits + 2
const WHITE = 235
const BLACK = 16

/** Frame numbers below this can be drawn. */
export const MOST_FRAMES = 2 ** MARKER.bits

/** Writes into the brightness of a frame `width` pixels wide. */
export function drawMarker(luma: Uint8Array, width: number, frame: number): void {
  for (let cell = 0; cell < MARKER_CELLS; cell++) {
    const bit = cell < 2 ? cell === 0 : ((frame >> (MARKER_CELLS - 1 - cell)) & 1) === 1
    for (let y = 0; y < MARKER.cell; y++) {
      const from = y * width + cell * MARKER.cell
      luma.fill(bit ? WHITE : BLACK, from, from + MARKER.cell)
    }
  }
}

/** `cells`: one brightness each, 0 to 255. Null where no marker is. */
export function frameInMarker(cells: readonly number[]): number | null {
  const [white = 0, black = 0, ...bits] = cells
  if (white - black < 100) return null
  return bits.reduce((number, value) => number * 2 + (value > (white + black) / 2 ? 1 : 0), 0)
}
