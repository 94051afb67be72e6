/** Joins the pieces of one code: wide bars and wide spaces break its stripes apart. */
import type { Region } from './regions'

/** Sine of the most that two pieces' angles may differ by (8°). */
const ALIKE = Math.sin((8 * Math.PI) / 180)
/** A gap may be this share of the longer piece. */
const GAP = 0.25
/** The pieces must overlap along the bars by this share of the higher one. */
const OVERLAP = 0.65

/** What comes of joining neighbours in line, over and over: only what is new, the heaviest first. */
export function joinedRegions(regions: readonly Region[]): Region[] {
  const joined = [...regions]
  for (let i = 0; i < joined.length; i++) {
    for (let j = i + 1; j < joined.length; j++) {
      const [a, b] = [joined[i], joined[j]]
      if (!a || !b || !areInLine(a, b)) continue
      joined[i] = union(a, b)
      joined.splice(j, 1)
      j = i
    }
  }
  return joined.filter((region) => !regions.includes(region)).sort((a, b) => b.weight - a.weight)
}

function areInLine(a: Region, b: Region): boolean {
  if (Math.abs(Math.sin(a.angle - b.angle)) > ALIKE) return false
  const { u, v } = offset(a, b)
  const gap = Math.abs(u) - (a.length + b.length) / 2
  const overlap = (a.height + b.height) / 2 - Math.abs(v)
  return gap < GAP * Math.max(a.length, b.length) && overlap > OVERLAP * Math.max(a.height, b.height)
}

/** From the middle of `a` to that of `b`, across and along the bars of `a`. */
function offset(a: Region, b: Region): { readonly u: number; readonly v: number } {
  const cos = Math.cos(a.angle)
  const sin = Math.sin(a.angle)
  return { u: (b.x - a.x) * cos + (b.y - a.y) * sin, v: (b.y - a.y) * cos - (b.x - a.x) * sin }
}

function union(a: Region, b: Region): Region {
  const { u, v } = offset(a, b)
  const left = Math.min(-a.length / 2, u - b.length / 2)
  const right = Math.max(a.length / 2, u + b.length / 2)
  const top = Math.min(-a.height / 2, v - b.height / 2)
  const bottom = Math.max(a.height / 2, v + b.height / 2)
  const cos = Math.cos(a.angle)
  const sin = Math.sin(a.angle)
  const [midU, midV] = [(left + right) / 2, (top + bottom) / 2]
  return {
    x: a.x + midU * cos - midV * sin,
    y: a.y + midU * sin + midV * cos,
    angle: a.angle,
    length: right - left,
    height: bottom - top,
    weight: a.weight + b.weight,
  }
}
