// Keys in, codes out: a scanner's burst is a code, a person's typing never is.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import type { Burst, Struck } from '@/platform/scanner/wedge'
import { PAUSE, pause, SILENCE, strike } from '@/platform/scanner/wedge'

const MILK = '6907142010079'

/** Someone at the keys: each method lets time pass, then strikes. A pause long enough ends a burst, as a timer would. */
function keyboard() {
  let burst: Burst = SILENCE
  let now = 1000
  const codes: string[] = []
  const kept: boolean[] = []
  const take = (struck: Struck) => {
    burst = struck.burst
    if (struck.code !== null) codes.push(struck.code)
    return struck
  }
  const wait = (gap: number) => {
    if (gap > PAUSE && burst.text !== '') take(pause(burst))
    now += gap
    return millis(now)
  }
  const hands = {
    codes,
    /** Which of the last keys were held back from the page. */
    kept,
    type(text: string, ...gaps: readonly number[]) {
      for (const [i, one] of [...text].entries()) {
        const at = wait(gaps[i % gaps.length] ?? 10)
        kept.push(take(strike(burst, { kind: 'character', text: one, at })).isScanner)
      }
      return hands
    },
    end(gap = 10) {
      kept.push(take(strike(burst, { kind: 'end', at: wait(gap) })).isScanner)
      return hands
    },
    other(gap = 10) {
      kept.push(take(strike(burst, { kind: 'other', at: wait(gap) })).isScanner)
      return hands
    },
    rest(length = 1000) {
      wait(length)
      return hands
    },
  }
  return hands
}

describe('a scanner that types', () => {
  it('gives its code when the ending key comes', () => {
    expect(keyboard().type(MILK).codes).toEqual([])
    expect(keyboard().type(MILK).end().codes).toEqual([MILK])
  })

  it('gives one code after another', () => {
    const hands = keyboard().type(MILK).end().rest(300).type('96385074').end()
    expect(hands.codes).toEqual([MILK, '96385074'])
  })

  it('may be slow now and then', () => {
    expect(keyboard().type(MILK, 12, 30, 95, 20, 34).end(100).codes).toEqual([MILK])
  })

  it('may send two ending keys, and neither reaches the page', () => {
    const hands = keyboard().type(MILK).end().end(80)
    expect(hands.codes).toEqual([MILK])
    expect(hands.kept.slice(-2)).toEqual([true, true])
  })

  it('may send none, when the code has eight digits or more', () => {
    expect(keyboard().type('96385074').rest().codes).toEqual(['96385074'])
    expect(keyboard().type('9638507').rest().codes).toEqual([])
    expect(keyboard().type('HELLO-THERE-42').rest().codes).toEqual([])
  })

  it('has said all when a pause has ended its code: what stutters on is no code', () => {
    expect(keyboard().type('96385074').rest(130).type('010079').end().codes).toEqual(['96385074'])
  })

  it('keeps its keys from the page from the second on', () => {
    const hands = keyboard().type('4006', 10).end()
    expect(hands.kept).toEqual([false, true, true, true, true])
  })

  it('gives nothing rather than the halves of a code that was torn', () => {
    const hands = keyboard().type('6907142', 10).rest(150).type('010079').end()
    expect(hands.codes).toEqual([])
    expect(hands.rest(300).type(MILK).end().codes).toEqual([MILK])
  })

  it('gives nothing of a code torn twice, nor torn after its first character', () => {
    expect(keyboard().type('69071').rest(150).type('42').rest(150).type('010079').end().codes).toEqual([])
    expect(keyboard().type('6').rest(110).type(MILK.slice(1)).end().codes).toEqual([])
  })

  it('that ends with a key does not end at a stutter', () => {
    const hands = keyboard().type(MILK).end().rest(2000)
    hands.type('69071420', 10).rest(130).type('10079').end()
    expect(hands.codes).toEqual([MILK])
  })

  it('may be swapped for one without an ending key, at the price of one more try', () => {
    const hands = keyboard().type(MILK).end().rest(2000).type('96385074').rest(2000)
    expect(hands.codes).toEqual([MILK])
    expect(hands.type('96385074').rest(2000).codes).toEqual([MILK, '96385074'])
  })

  it('begins anew after a key that belongs to no code', () => {
    expect(keyboard().type('6907').other().type('142010079').end().codes).toEqual(['142010079'])
  })

  it('gives any printable text at any of its speeds', () => {
    const text = fc.string({ unit: 'grapheme-ascii', minLength: 4, maxLength: 300 })
    const gaps = fc.array(fc.integer({ min: 0, max: 35 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(text, gaps, (code, speed) => {
        expect(
          keyboard()
            .type(code, ...speed)
            .end().codes,
        ).toEqual([code])
      }),
    )
  })

  it('is given up beyond the longest text a code may have', () => {
    expect(keyboard().type('7'.repeat(2048), 1).end(1).codes).toHaveLength(1)
    expect(keyboard().type('7'.repeat(5000), 1).end(1).codes).toEqual([])
  })
})

describe('a person at the keys', () => {
  it.each([
    ['types fast', [90, 110, 80]],
    ['rolls two keys together', [20, 150, 15, 140]],
    ['rolls every other key', [30, 95]],
    ['is a very fast typist', [60]],
  ])('%s and scans nothing', (_how, gaps) => {
    const hands = keyboard()
      .type(MILK, ...gaps)
      .end(80)
    expect(hands.codes).toEqual([])
    expect(hands.rest().codes).toEqual([])
    expect(hands.kept.at(-1)).toBe(false)
  })

  it('never scans, whatever the rhythm', () => {
    const rhythm = fc.array(fc.integer({ min: 36, max: 400 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), rhythm, (text, gaps) => {
        expect(
          keyboard()
            .type(text, ...gaps)
            .end(gaps[0])
            .rest().codes,
        ).toEqual([])
      }),
    )
  })

  it('scans nothing with three keys at once', () => {
    expect(keyboard().type('123', 5).end(5).codes).toEqual([])
  })

  it('walks through a page as fast as keys can be, by Tab and Enter alone', () => {
    expect(keyboard().end(5).end(5).end(5).end(1).end(34).kept).toEqual([false, false, false, false, false])
  })

  it('has the keys again after the two that a scanner may send', () => {
    expect(keyboard().type(MILK).end().end(5).end(5).end(5).kept.slice(-4)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('may press Tab just before a scan, and the scan counts', () => {
    expect(keyboard().end().type(MILK).end().codes).toEqual([MILK])
  })

  it('keeps Enter for what has the focus', () => {
    expect(keyboard().end().kept).toEqual([false])
    expect(keyboard().type(MILK).end().rest(400).end().kept.at(-1)).toBe(false)
  })
})
