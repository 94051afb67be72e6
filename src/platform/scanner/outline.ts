/** Small geometry of code outlines. */
import type { Outline, Point } from './decoder'

/** The mean of the corners. */
function middleOf(outline: Outline): Point {
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

/** The code a shopper means comes first: the one nearest the middle of what they aim with. */
export function nearestFirst<Read extends { readonly outline: Outline }>(
  reads: readonly Read[],
  { width, height }: { readonly width: number; readonly height: number },
): Read[] {
  const away = ({ outline }: Read) => {
    const { x, y } = middleOf(outline)
    return (x - width / 2) ** 2 + (y - height / 2) ** 2
  }
  return [...reads].sort((a, b) => away(a) - away(b))
}

/** Codes that lie apart, each once: what was read first stays, also where another engine read the same place otherwise. */
export function apart<Read extends { readonly outline: Outline; readonly text: string }>(
  reads: readonly Read[],
): Read[] {
  const kept: Read[] = []
  for (const read of reads) {
    const isSeen = ({ outline, text }: Read) =>
      text === read.text ||
      isWithin(middleOf(read.outline), outline) ||
      isWithin(middleOf(outline), read.outline)
    if (!kept.some(isSeen)) kept.push(read)
  }
  return kept
}

function isWithin({ x, y }: Point, outline: Outline): boolean {
  const [least, , most] = boxAround(outline)
  return x >= least.x && x <= most.x && y >= least.y && y <= most.y
}
