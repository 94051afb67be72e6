/** Amounts of money for the laws of discounts. */
import fc from 'fast-check'

const amount = fc.integer({ min: 0, max: 1200 })

/** Three amounts in fen, the least first. */
export const rising = fc.tuple(amount, amount, amount).map(([a, b, c]): [number, number, number] => {
  const [low = 0, mid = 0, high = 0] = [a, b, c].sort((x, y) => x - y)
  return [low, mid, high]
})

/** So many whole numbers from 1 to `max` that rise strictly. */
export const ladder = (max: number, length: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max }), { minLength: length, maxLength: length })
    .map((values) => values.sort((a, b) => a - b))
