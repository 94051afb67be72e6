// T16: attempts to get back more than was paid, twice, or for somebody else's order. Each is refused and changes nothing.
import { describe, expect, it } from 'vitest'
import { takingsOf } from '../../support/takings'
import type { Desk } from '../support/desk'
import { codeOf, openDesk } from '../support/desk'
import { atReturns, COFFEE_LINE, confirm, JUICE_LINE, supervisor } from '../support/returns'
import { member } from '../support/shoppers'
import { withoutTrace } from '../support/unchanged'

type Counter = ReturnType<typeof atReturns> & { readonly desk: Desk }

function counter(): Counter {
  const desk = openDesk()
  return { desk, ...atReturns(desk) }
}

describe('T16 a refund', () => {
  it.each<[string, string, (counter: Counter) => ReturnType<typeof confirm>]>([
    [
      'of more pieces than were bought',
      '409 more-than-left',
      ({ desk, staff, order }) => confirm(desk, staff, order.id, { [COFFEE_LINE]: 4 }),
    ],
    [
      'of a line that is not in the order',
      '409 more-than-left',
      ({ desk, staff, order }) => confirm(desk, staff, order.id, { 'l-gold': 1 }),
    ],
    [
      'of half a piece',
      '400 bad-request',
      ({ desk, staff, order }) => confirm(desk, staff, order.id, { [JUICE_LINE]: 0.5 }),
    ],
    [
      'of less than nothing',
      '400 bad-request',
      ({ desk, staff, order }) => confirm(desk, staff, order.id, { [JUICE_LINE]: -1 }),
    ],
    [
      'of an order that never was',
      '409 unknown-order',
      ({ desk, staff }) => confirm(desk, staff, 'o00000000000000000000', { [JUICE_LINE]: 1 }),
    ],
    [
      'of an order under the name of a prototype',
      '409 unknown-order',
      ({ desk, staff }) => confirm(desk, staff, '__proto__', { [JUICE_LINE]: 1 }),
    ],
    [
      'asked for by its own shopper',
      '403 not-allowed',
      ({ desk, shopper, order }) => confirm(desk, shopper, order.id, { [JUICE_LINE]: 1 }),
    ],
    [
      'asked for by another shopper',
      '403 not-allowed',
      ({ desk, order }) => confirm(desk, member(desk, 'M1002003002'), order.id, { [JUICE_LINE]: 1 }),
    ],
    [
      'asked for by nobody',
      '401 signed-out',
      ({ desk, order }) => confirm(desk, 'made-up', order.id, { [JUICE_LINE]: 1 }),
    ],
  ])('%s is refused: %s', (_, word, attack) => {
    const here = counter()
    // signing in is no attack
    member(here.desk, 'M1002003002')
    const sessions = here.desk.state().sessions
    const { said } = withoutTrace(here.desk, () => {
      const reply = attack(here)
      here.desk.change((state) => {
        state.sessions = sessions
      })
      return reply
    })
    expect(codeOf(said)).toBe(word)
    expect(takingsOf(here.desk.state())).toBe(here.order.due)
  })

  it('twice, by the same desk, by another, or with a number of its own, is one', async () => {
    const { desk, order, staff } = counter()
    const back = { [JUICE_LINE]: 2, [COFFEE_LINE]: 3 }
    expect(codeOf(confirm(desk, staff, order.id, back))).toBe('200 fine')
    await desk.clock.advance(60_000)
    desk.send('listStores')
    expect(takingsOf(desk.state())).toBe(0)
    const chief = supervisor(desk)
    const { said } = withoutTrace(desk, () => [
      confirm(desk, staff, order.id, back),
      confirm(desk, staff, order.id, back, { key: 'another' }),
      confirm(desk, chief, order.id, back, { after: 1 }),
      confirm(desk, staff, order.id, { [COFFEE_LINE]: 1 }, { after: 1, key: 'third' }),
    ])
    expect(said.map(codeOf)).toEqual([
      '200 fine',
      '409 return-changed',
      '409 more-than-left',
      '409 more-than-left',
    ])
    await desk.clock.advance(60_000)
    desk.send('listStores')
    expect(takingsOf(desk.state())).toBe(0)
  })
})
