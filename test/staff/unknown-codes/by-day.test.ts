// Single reports become a worklist: one row a code, under the day it was last met.
import { describe, expect, it } from 'vitest'
import type { CodeReport } from '@/domain/code'
import { millis } from '@/domain/kernel'
import { byDay } from '@/staff/unknown-codes/by-day'

const at = (time: string) => millis(Date.parse(`2026-01-${time}:00+08:00`))
const report = (time: string, code: string, more: Partial<CodeReport> = {}): CodeReport => ({
  reference: `R${time.slice(-5)}`,
  code,
  symbology: 'ean13',
  at: at(time),
  ...more,
})

describe('a worklist of unknown codes', () => {
  it('counts a code once under its last day, with every kind it was read from and every reference', () => {
    const days = byDay([
      report('10T09:00', '06900000000014', { symbology: 'typed' }),
      report('08T20:00', '06900000000014'),
      report('09T11:00', '06900000000014'),
    ])
    const row = {
      code: '6900000000014',
      symbologies: ['typed', 'ean13'],
      times: 3,
      lastAt: at('10T09:00'),
      references: ['R09:00', 'R11:00', 'R20:00'],
    }
    expect(days).toEqual([{ day: '2026-01-10', codes: [row] }])
  })

  it('has the newest day and the newest code first, in whatever order the store answers', () => {
    const days = byDay([
      report('09T10:00', 'B'),
      report('10T10:00', 'C'),
      report('08T10:00', 'A'),
      report('10T12:00', 'D'),
    ])
    expect(days.map(({ day, codes }) => [day, ...codes.map(({ code }) => code)])).toEqual([
      ['2026-01-10', 'D', 'C'],
      ['2026-01-09', 'B'],
      ['2026-01-08', 'A'],
    ])
  })

  it('goes by the store’s midnight, not by Greenwich’s', () => {
    const days = byDay([report('10T00:01', 'A'), report('09T23:59', 'B')])
    expect(days.map(({ day }) => day)).toEqual(['2026-01-10', '2026-01-09'])
  })

  it('leaves a code that is no GTIN as it is', () => {
    const link = 'https://id.gs1.org/01/06900000000021/10/A1?17=271231'
    expect(byDay([report('10T10:00', link, { symbology: 'qr' })])[0]?.codes[0]?.code).toBe(link)
  })

  it('is empty without reports', () => {
    expect(byDay([])).toEqual([])
  })
})
