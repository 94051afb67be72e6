/** The cheapest code that obeys the rules of its symbology, and how far the next one is behind. */
import type { Layout } from './layout'
import { PATTERNS } from './layout'
import type { Rule } from './rules'
import { RULES } from './rules'

/** `text` as printed, all digits; costs as summed from the table. */
export type CheapCode = {
  readonly text: string
  readonly cost: number
  /** Cost of the next best code. */
  readonly runnerUp: number
  /** Cost of the digit that fits worst. */
  readonly worst: number
}

const NO_CODE: CheapCode = {
  text: '',
  cost: Number.POSITIVE_INFINITY,
  runnerUp: Number.POSITIVE_INFINITY,
  worst: Number.POSITIVE_INFINITY,
}

/** Of `costs[digit * 30 + pattern]`. */
export function cheapestCode({ symbology }: Layout, costs: Float32Array): CheapCode {
  const tries = RULES[symbology]
    .map((rule) => ({ rule, bound: boundOf(rule, costs) }))
    .sort((a, b) => a.bound - b.bound)
  let best = NO_CODE
  for (const { rule, bound } of tries) {
    if (bound >= best.runnerUp) break
    const code = cheapestUnder(rule, costs)
    const [first, second] = code.cost < best.cost ? [code, best] : [best, code]
    best = { ...first, runnerUp: Math.min(first.runnerUp, second.cost) }
  }
  return best
}

/** What the digits cost at least under a rule, its check sum left aside. */
function boundOf({ sets, last }: Rule, costs: Float32Array): number {
  let sum = 0
  for (let digit = 0; digit < sets.length; digit++) {
    const row = digit * PATTERNS.length + (sets[digit] ?? 0)
    if (last !== null && digit === sets.length - 1) {
      sum += costs[row + last] ?? 0
    } else {
      let least = costs[row] ?? 0
      for (let value = 1; value < 10; value++) least = Math.min(least, costs[row + value] ?? 0)
      sum += least
    }
  }
  return sum
}

/** `ahead[digit * 10 + sum]`: cheapest way on from a check sum before that digit; `behind`: to it. */
const ahead = new Float64Array(13 * 10)
const behind = new Float64Array(13 * 10)

/** The shortest way through the check sums mod 10, and the shortest that leaves it somewhere. */
function cheapestUnder({ head, tail, sets, weights, sum, last }: Rule, costs: Float32Array): CheapCode {
  const count = sets.length
  const from = (digit: number) => (last !== null && digit === count - 1 ? last : 0)
  const to = (digit: number) => (last !== null && digit === count - 1 ? last : 9)
  ahead.fill(Number.POSITIVE_INFINITY)
  behind.fill(Number.POSITIVE_INFINITY)
  ahead[count * 10] = 0
  behind[sum % 10] = 0
  for (let digit = count - 1; digit >= 0; digit--) {
    const row = digit * PATTERNS.length + (sets[digit] ?? 0)
    const weight = weights[digit] ?? 0
    for (let value = from(digit); value <= to(digit); value++) {
      const cost = costs[row + value] ?? 0
      for (let state = 0; state < 10; state++) {
        const on = cost + (ahead[(digit + 1) * 10 + ((state + weight * value) % 10)] ?? 0)
        if (on < (ahead[digit * 10 + state] ?? 0)) ahead[digit * 10 + state] = on
      }
    }
  }
  for (let digit = 0; digit < count - 1; digit++) {
    const row = digit * PATTERNS.length + (sets[digit] ?? 0)
    const weight = weights[digit] ?? 0
    for (let value = 0; value < 10; value++) {
      const cost = costs[row + value] ?? 0
      for (let state = 0; state < 10; state++) {
        const next = (digit + 1) * 10 + ((state + weight * value) % 10)
        const on = cost + (behind[digit * 10 + state] ?? 0)
        if (on < (behind[next] ?? 0)) behind[next] = on
      }
    }
  }
  let text = ''
  let worst = 0
  let runnerUp = Number.POSITIVE_INFINITY
  let at = sum % 10
  for (let digit = 0; digit < count; digit++) {
    const row = digit * PATTERNS.length + (sets[digit] ?? 0)
    const weight = weights[digit] ?? 0
    let chosen = from(digit)
    let least = Number.POSITIVE_INFINITY
    for (let value = from(digit); value <= to(digit); value++) {
      const on = (costs[row + value] ?? 0) + (ahead[(digit + 1) * 10 + ((at + weight * value) % 10)] ?? 0)
      if (on < least) {
        least = on
        chosen = value
      }
    }
    for (let value = from(digit); value <= to(digit); value++) {
      for (let state = 0; state < 10; state++) {
        if (value === chosen && state === at) continue
        const way =
          (behind[digit * 10 + state] ?? 0) +
          (costs[row + value] ?? 0) +
          (ahead[(digit + 1) * 10 + ((state + weight * value) % 10)] ?? 0)
        if (way < runnerUp) runnerUp = way
      }
    }
    worst = Math.max(worst, costs[row + chosen] ?? 0)
    text += chosen
    at = (at + weight * chosen) % 10
  }
  return { text: head + text + tail, cost: ahead[sum % 10] ?? Number.POSITIVE_INFINITY, runnerUp, worst }
}
