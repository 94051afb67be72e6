/** Small geometry of code outlines. */
import type { Outline, Point } from './decoder'

/** The mean of the corners. */
export function middleOf(outline: Outline): Point {
  const mean = (of: 'x' | 'y') => outline.reduce((sum, corner) => sum + corner[of], 0) / outline.length
  return { x: mean('x'), y: mean('y') }
}

/** An upright box around any points; a dot at the origin for none. */
export function boxAround(points: readonly Point[]): Outline {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, top, bottom] =
    points.length > 0 ? [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] : [0, 0, 0, 0]
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
}
