// What staff type at the door: close is good enough, and a guess stays a guess.
import { describe, expect, it } from 'vitest'
import { isDigits, passTextOf } from '@/staff/desk/pass-text'

const PASS = 'SGP1:HQ607W700MHZF45961JG'

describe('a typed pass', () => {
  it.each([
    PASS,
    'sgp1:hq607w700mhzf45961jg',
    ' SGP1: HQ607 W700M HZF45 961JG ',
    'SGP1：HQ607W700MHZF45961JG',
    'hq607w700m-hzf45961jg',
  ])('is understood as %s', (typed) => expect(passTextOf(typed)).toBe(PASS))

  it('goes to the server as it is when it is no pass', () => {
    expect(passTextOf(' 6907142010079 ')).toBe('6907142010079')
    expect(passTextOf('hello')).toBe('hello')
  })

  it('is never made of digits alone, which may be a wallet’s', () => {
    expect(passTextOf('134567890123456789')).toBe('134567890123456789')
    expect(isDigits(passTextOf(' 1345 6789 0123 456789 '))).toBe(true)
    expect(isDigits(PASS)).toBe(false)
  })
})
