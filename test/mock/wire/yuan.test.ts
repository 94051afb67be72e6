// Yuan with decimals and whole fen: by digits, so that no fen is ever lost.
import { localTime, parseLocalTime, parseRfc3339, rfc3339 } from '@mock/wire/times'
import { fenOfYuan, yuanOf } from '@mock/wire/yuan'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen, millis } from '@/domain/kernel'

describe('yuan', () => {
  it.each([
    [0, '0.00'],
    [1, '0.01'],
    [12, '0.12'],
    [100, '1.00'],
    [1990, '19.90'],
    [8_808, '88.08'],
    [10_000_000_000, '100000000.00'],
  ])('%i fen are %s', (amount, text) => {
    expect(yuanOf(fen(amount))).toBe(text)
    expect(fenOfYuan(text)).toBe(amount)
  })

  it('come back from every amount there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000_000 }),
        (amount) => fenOfYuan(yuanOf(fen(amount))) === amount,
      ),
    )
  })

  it.each([
    ['3', 300],
    ['0.1', 10],
    ['4.35', 435],
    ['1.005', null],
    ['-1', null],
    ['+1', null],
    ['01', null],
    ['.5', null],
    ['1.', null],
    ['1e3', null],
    ['1,000.00', null],
    [' 1', null],
    ['', null],
    ['１', null],
    ['12345678901.00', null],
  ])('read from %j: %s', (text, amount) => {
    expect(fenOfYuan(text)).toBe(amount)
  })
})

describe('times', () => {
  const at = millis(Date.UTC(2026, 4, 20, 5, 29, 35))

  it('are China’s in both forms', () => {
    expect(rfc3339(at)).toBe('2026-05-20T13:29:35+08:00')
    expect(localTime(at)).toBe('2026-05-20 13:29:35')
    expect(parseRfc3339(rfc3339(at))).toBe(at)
    expect(parseRfc3339('2026-05-20T05:29:35Z')).toBe(at)
    expect(parseLocalTime(localTime(at))).toBe(at)
  })

  it('in other forms are none', () => {
    for (const text of ['2026-05-20', '2026-05-20T13:29:35', '2026-13-01T00:00:00+08:00', 'now', ''])
      expect(parseRfc3339(text), text).toBeNull()
    for (const text of ['2026-05-20T13:29:35', '2026-05-20 25:00:00', ''])
      expect(parseLocalTime(text), text).toBeNull()
  })
})
