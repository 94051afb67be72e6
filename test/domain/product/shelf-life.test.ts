/** Until when a piece may be sold. */
import { expect, it } from 'vitest'
import { isPastDate } from '@/domain/product'
import { day } from '../support/goods'

it('goods are past their date from the day after, and without a date never', () => {
  const last = day('2025-11-22')
  expect(['2025-11-21', '2025-11-22', '2025-11-23'].map((today) => isPastDate(last, day(today)))).toEqual([
    false,
    false,
    true,
  ])
  expect(isPastDate(null, day('9999-12-31'))).toBe(false)
})
