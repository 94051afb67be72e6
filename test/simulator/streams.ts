// One seed, many independent streams of chance: a new draw in one place moves nothing in another.

export type Chance = {
  /** 0 up to 1. */
  next(): number
  /** A whole number below `limit`. */
  below(limit: number): number
  /** Whether something of this likelihood, 0–1, happens. */
  happens(likelihood: number): boolean
  pick<T>(choices: readonly T[]): T
  /** Milliseconds between two bounds. */
  between(least: number, most: number): number
}

/** `name` tells streams of the same seed apart. */
export function streamOf(seed: number, name: string): Chance {
  let [a, b, c, d] = [seed >>> 0, hashOf(name), hashOf(`${name}/${seed}`), 1]
  /** sfc32, a small generator that passes the usual batteries. */
  const next = () => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let i = 0; i < 12; i++) next()
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    happens: (likelihood) => next() < likelihood,
    pick<T>(choices: readonly T[]): T {
      const choice = choices[below(choices.length)]
      if (choice === undefined) throw new Error('nothing to pick from')
      return choice
    },
    between: (least, most) => least + below(most - least + 1),
  }
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
