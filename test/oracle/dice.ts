/** Choices made from seeded random numbers. */
import type { Random } from '../bench/random'

export class Dice {
  constructor(private readonly random: Random) {}

  chance(of: number): boolean {
    return this.random.next() < of
  }

  /** 0 to `count` − 1. */
  below(count: number): number {
    return this.random.below(count)
  }

  /** Both ends included. */
  between(least: number, most: number): number {
    return least + this.random.below(most - least + 1)
  }

  one<T>(of: readonly T[]): T {
    const chosen = of[this.random.below(of.length)]
    if (chosen === undefined) throw new RangeError('nothing to choose from')
    return chosen
  }

  some<T>(of: readonly T[]): readonly T[] {
    const chosen = of.filter(() => this.chance(0.5))
    return chosen.length > 0 ? chosen : [this.one(of)]
  }
}
