/** What the search does is written down: a change to it shows here, whichever way, before a shopper waits for it. */
import { expect, it } from 'vitest'
import { baskets, readWork, workOf } from './work-table'

const before = readWork()
const known = baskets()

it('is known of every basket', () => {
  expect(known.map(({ name }) => name)).toEqual(Object.keys(before))
})

it.each(known)('is what it was, for the same total: $name', (basket) => {
  expect(workOf(basket), '`npm run work` writes down what it is now').toEqual(before[basket.name])
})
