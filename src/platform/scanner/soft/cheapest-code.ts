/** The cheapest code that obeys the rules of its symbology, and how far the next one is behind. */
import type { Layout } from './layout'
import { PARITY_13, PARITY_E, SET } from './layout'

/** `text` as printed; costs as summed from the table. */
export type CheapCode = {
  readonly text: string
  readonly cost: number
  readonly runnerUp: number
  /** Cost of the digit that fits worst. */
  readonly worst: number
}

/** `costs[digit * 30 + pattern]`. */
export function cheapestCode(layout: Layout, costs: Float32Array): CheapCode {
  switch (layout.symbology) {
    case 'ean13':
      return best(PARITY_13.map((sets, first) => ean13(costs, sets, first)))
    case 'ean8':
      return cheapestLegal(costs, 8, () => 0, EAN_8_WEIGHTS, 0)
    case 'upce':
      return best(
        [0, 1].flatMap((system) => PARITY_E.flatMap((sets, check) => upcE(costs, sets, system, check))),
      )
  }
}

const EAN_13_WEIGHTS = [3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]
const EAN_8_WEIGHTS = [3, 1, 3, 1, 3, 1, 3, 1]

function ean13(costs: Float32Array, sets: number, first: number): CheapCode {
  const setOf = (digit: number) => (digit >= 6 ? SET.c : (sets >> (5 - digit)) & 1 ? SET.b : SET.a)
  const found = cheapestLegal(costs, 12, setOf, EAN_13_WEIGHTS, first)
  return { ...found, text: first + found.text }
}

/** The check digit is not drawn but told by the number sets; what it checks depends on the last digit. */
function upcE(costs: Float32Array, sets: number, system: number, check: number): CheapCode[] {
  const pattern = system === 0 ? sets : ~sets & 63
  const setOf = (digit: number) => ((pattern >> (5 - digit)) & 1 ? SET.b : SET.a)
  return Array.from({ length: 10 }, (_, last) => {
    const weights =
      last <= 2
        ? [1, 3, 3, 1, 3, 1]
        : last === 3
          ? [1, 3, 1, 1, 3, 0]
          : last === 4
            ? [1, 3, 1, 3, 3, 0]
            : [1, 3, 1, 3, 1, 3]
    const found = cheapestLegal(costs, 6, setOf, weights, system * 3 + check, last)
    return { ...found, text: `${system}${found.text}${check}` }
  })
}

function best(codes: readonly CheapCode[]): CheapCode {
  let first: CheapCode = {
    text: '',
    cost: Number.POSITIVE_INFINITY,
    runnerUp: Number.POSITIVE_INFINITY,
    worst: Number.POSITIVE_INFINITY,
  }
  let runnerUp = Number.POSITIVE_INFINITY
  for (const code of codes) {
    if (code.cost < first.cost) {
      runnerUp = Math.min(runnerUp, first.cost)
      first = code
    } else runnerUp = Math.min(runnerUp, code.cost)
  }
  return { ...first, runnerUp: Math.min(runnerUp, first.runnerUp) }
}

const forward = new Float64Array(13 * 10)
const backward = new Float64Array(13 * 10)

/** Shortest way through (digits so far, weighted sum mod 10) from `sum` to 0; `last` fixes the last digit. */
function cheapestLegal(
  costs: Float32Array,
  count: number,
  setOf: (digit: number) => number,
  weights: readonly number[],
  sum: number,
  last?: number,
): CheapCode {
  forward.fill(Number.POSITIVE_INFINITY)
  backward.fill(Number.POSITIVE_INFINITY)
  forward[sum % 10] = 0
  backward[count * 10] = 0
  const allowed = (digit: number, value: number) => last === undefined || digit < count - 1 || value === last
  for (let digit = 0; digit < count; digit++) {
    const row = digit * 30 + setOf(digit)
    const weight = weights[digit] ?? 0
    for (let value = 0; value < 10; value++) {
      if (!allowed(digit, value)) continue
      const cost = costs[row + value] ?? 0
      for (let state = 0; state < 10; state++) {
        const to = (digit + 1) * 10 + ((state + weight * value) % 10)
        const total = (forward[digit * 10 + state] ?? 0) + cost
        if (total < (forward[to] ?? 0)) forward[to] = total
      }
    }
  }
  for (let digit = count - 1; digit >= 0; digit--) {
    const row = digit * 30 + setOf(digit)
    const weight = weights[digit] ?? 0
    for (let value = 0; value < 10; value++) {
      if (!allowed(digit, value)) continue
      const cost = costs[row + value] ?? 0
      for (let state = 0; state < 10; state++) {
        const total = (backward[(digit + 1) * 10 + ((state + weight * value) % 10)] ?? 0) + cost
        if (total < (backward[digit * 10 + state] ?? 0)) backward[digit * 10 + state] = total
      }
    }
  }
  const cost = forward[count * 10] ?? 0
  let text = ''
  let worst = 0
  let runnerUp = Number.POSITIVE_INFINITY
  let at = sum % 10
  for (let digit = 0; digit < count; digit++) {
    const row = digit * 30 + setOf(digit)
    const weight = weights[digit] ?? 0
    let chosen = 0
    let least = Number.POSITIVE_INFINITY
    for (let value = 0; value < 10; value++) {
      if (!allowed(digit, value)) continue
      const total =
        (costs[row + value] ?? 0) + (backward[(digit + 1) * 10 + ((at + weight * value) % 10)] ?? 0)
      if (total < least) {
        least = total
        chosen = value
      }
    }
    // any way that leaves the best one at this digit is another code
    for (let value = 0; value < 10; value++) {
      if (value === chosen || !allowed(digit, value)) continue
      const total =
        (forward[digit * 10 + at] ?? 0) +
        (costs[row + value] ?? 0) +
        (backward[(digit + 1) * 10 + ((at + weight * value) % 10)] ?? 0)
      if (total < runnerUp) runnerUp = total
    }
    worst = Math.max(worst, costs[row + chosen] ?? 0)
    text += chosen
    at = (at + weight * chosen) % 10
  }
  return { text, cost, runnerUp, worst }
}
