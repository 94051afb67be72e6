/** What each digit pattern looks like through a blur. */
import { NUMBER_SET } from '@/domain/code'
import { PATTERNS } from './layout'

/** Samples a module. */
export const FINE = 3
/** Modules looked at on either side of a digit: the neighbours' first modules are known. */
export const BESIDE = 0.75
export const POINTS = Math.round((7 + 2 * BESIDE) * FINE)

/** Standard deviations in modules. Beyond the last single bars leave less than 2 % of their contrast. */
export const BLURS = [0.3, 0.5, 0.7, 0.9]

/** Thirty rows of samples around their mean, one a pattern, and the sum of the squares of each. */
export type Templates = { readonly values: Float32Array; readonly energies: Float32Array }

const made = new Map<number, Templates>()

export function templatesFor(blur: number): Templates {
  const known = made.get(blur)
  if (known) return known
  const values = new Float32Array(PATTERNS.length * POINTS)
  const energies = new Float32Array(PATTERNS.length)
  for (const [pattern, bits] of PATTERNS.entries()) {
    const row = templateOf(bits, pattern >= NUMBER_SET.c, blur)
    values.set(row, pattern * POINTS)
    energies[pattern] = row.reduce((sum, value) => sum + value * value, 0)
  }
  const templates = { values, energies }
  made.set(blur, templates)
  return templates
}

/** Sets A and B stand between a bar and a space, set C between a space and a bar. */
function templateOf(bits: readonly number[], isRight: boolean, blur: number): Float32Array {
  const shade = (module: number): number => {
    if (module === -1) return isRight ? 0 : 1
    if (module === 7) return isRight ? 1 : 0
    return bits[module] ?? 0.5
  }
  const values = new Float32Array(POINTS)
  for (let j = 0; j < POINTS; j++) {
    const x = (j + 0.5) / FINE - BESIDE
    let value = 0
    for (let module = -4; module < 11; module++) {
      value += shade(module) * (normal((module + 1 - x) / blur) - normal((module - x) / blur))
    }
    values[j] = value
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / POINTS
  return values.map((value) => value - mean)
}

/** Cumulative normal distribution (Abramowitz & Stegun 26.2.17, error below 1e-7). */
function normal(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x))
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = Math.exp((-x * x) / 2) * 0.3989422804 * series
  return x >= 0 ? 1 - tail : tail
}
