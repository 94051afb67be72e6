// The number in a frame comes back as it was drawn, also after a camera has dulled it.
import { expect, it } from 'vitest'
import { drawMarker, frameInMarker, MARKER, MARKER_CELLS, MOST_FRAMES } from './marker'

const WIDTH = 320

/** One brightness a cell, from the middle of it. */
function cellsOf(luma: Uint8Array): number[] {
  const middle = MARKER.cell / 2
  return Array.from({ length: MARKER_CELLS }, (_, i) => luma[middle * WIDTH + i * MARKER.cell + middle] ?? 0)
}

it.each([0, 1, 2, 90, 2047, 2048, MOST_FRAMES - 1])('frame %i is read again', (frame) => {
  const luma = new Uint8Array(WIDTH * MARKER.cell).fill(90)
  drawMarker(luma, WIDTH, frame)
  expect(frameInMarker(cellsOf(luma))).toBe(frame)
  expect(frameInMarker(cellsOf(luma).map((value) => 40 + value / 2))).toBe(frame)
})

it('a picture without a marker has no number', () => {
  expect(frameInMarker(cellsOf(new Uint8Array(WIDTH * MARKER.cell).fill(90)))).toBeNull()
  expect(frameInMarker([])).toBeNull()
})
