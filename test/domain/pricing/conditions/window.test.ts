/** From a moment on and before another. */
import { expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import { conditionsFault, whyNot } from '../../support/asked'
import { clock } from '../../support/goods'

const from = '2025-11-22 12:00'
const until = '2025-11-23 00:00'
const at = (text: string, more = 0) => ({ now: millis(clock(text) + more) })

it.each([
  ['a millisecond before it begins', at(from, -1), 'not-yet'],
  ['the moment it begins', at(from), null],
  ['a millisecond before it ends', at(until, -1), null],
  ['the moment it ends', at(until), 'over'],
])('%s', (_, now, reason) => {
  expect(whyNot([{ kind: 'window', from, until }], now)).toBe(reason)
})

it('is open on the side that names no moment', () => {
  const long = at('2099-01-01 00:00')
  const ago = at('1999-01-01 00:00')
  expect(whyNot([{ kind: 'window', from }], long)).toBeNull()
  expect(whyNot([{ kind: 'window', from }], ago)).toBe('not-yet')
  expect(whyNot([{ kind: 'window', until }], ago)).toBeNull()
  expect(whyNot([{ kind: 'window', until }], long)).toBe('over')
  expect(whyNot([{ kind: 'window' }], ago)).toBeNull()
})

it.each([
  ['a window that ends after it begins is in order', { from, until }, null],
  ['a window that ends as it begins is empty', { from, until: from }, 'window-empty'],
  ['a window that ends before it begins is empty', { from: until, until: from }, 'window-empty'],
  ['a window without an end is in order', { from }, null],
  ['a window without a beginning is in order', { until }, null],
])('%s', (_, window, fault) => {
  expect(conditionsFault({ kind: 'window', ...window })).toBe(fault)
})
