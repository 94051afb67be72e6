// Weights and prices are read again from the scale's label: a phone cannot make them up.
import { scaleLabel } from '@mock/seed/scale-label'
import { describe, expect, it } from 'vitest'
import { openDesk } from './support/desk'
import { askForQuote, line, MILK, oneMilk, quoteFor, signIn } from './support/shoppers'

const EGGS = 'hegu-select-free-range-eggs-30-eggs'
const pieces = (quantity: number) => ({ kind: 'pieces', quantity }) as const
const label = scaleLabel('amount', '20001', 1863)
const weight = scaleLabel('weight', '21001', 840)

describe('a label', () => {
  it.each([
    ['a lower price', line('fuji-apple', { kind: 'label-price', price: 1 as never }, label)],
    ['a free bag', line('fuji-apple', { kind: 'label-price', price: 0 as never }, label)],
    ['no label at all', line('fuji-apple', { kind: 'label-price', price: 1863 as never })],
    ['no code at all', line(MILK, pieces(1), '', 'bad')],
    ['the code of another product', line(MILK, pieces(1), '06952330702182', 'bad')],
    ['the label of another product', line(EGGS, pieces(1), 'https://id.gs1.org/01/06907142010079?17=991231')],
    [
      'the label of something else',
      line('fuji-apple', { kind: 'label-price', price: 1863 as never }, weight),
    ],
    ['a lower weight', line('tomato', { kind: 'weight', grams: 1 as never }, weight)],
    [
      'a price where the label has a weight',
      line('tomato', { kind: 'label-price', price: 840 as never }, weight),
    ],
    ['the cheap goods’ label', line('live-prawns', { kind: 'weight', grams: 840 as never }, weight)],
    ['a count of what is weighed', line('fuji-apple', pieces(1), label)],
    ['a wrong check digit', line('fuji-apple', { kind: 'label-price', price: 1863 as never }, wrong(label))],
  ])('with %s is refused, and the line is named', (_, bad) => {
    const desk = openDesk()
    expect(askForQuote(desk, signIn(desk), [...oneMilk, bad])).toMatchObject({
      status: 409,
      body: { code: 'label-refused', lineIds: [bad.id] },
    })
  })

  it('is read as it is printed', () => {
    const desk = openDesk()
    const good = [
      line('fuji-apple', { kind: 'label-price', price: 1863 as never }, label),
      line('tomato', { kind: 'weight', grams: 840 as never }, weight),
    ]
    expect(quoteFor(desk, signIn(desk), good).lines.map(({ amount }) => amount)[0]).toBe(1863)
  })
})

function wrong(digits: string): string {
  return digits.slice(0, -1) + ((Number(digits.slice(-1)) + 1) % 10)
}
