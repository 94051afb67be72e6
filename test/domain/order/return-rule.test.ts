// Who may take which goods back, by rules that are data.
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import type { ReturnRule } from '@/domain/order'
import { limitOn, mayTake, takerOf } from '@/domain/order'
import { label, pieces, sticker, weight } from '../support/goods'

const RULES: readonly ReturnRule[] = [
  { goods: 'age-restricted', why: 'age-restricted', by: 'supervisor' },
  { goods: 'weighed', why: 'weighed', by: 'supervisor' },
  { goods: { categories: ['frozen'] }, why: 'cold', by: 'nobody' },
]
const sold = { goods: pieces(1), minimumAge: null, category: 'pantry' } as const

describe('a rule', () => {
  it('speaks of weighed and labelled packs, of age-restricted goods, and of categories', () => {
    const whyOf = (facts: Partial<Parameters<typeof limitOn>[0]>) =>
      limitOn({ ...sold, ...facts }, RULES)?.why ?? null
    expect(whyOf({})).toBeNull()
    expect(whyOf({ goods: weight(300) })).toBe('weighed')
    expect(whyOf({ goods: label(fen(900)) })).toBe('weighed')
    expect(whyOf({ goods: sticker(fen(900)) })).toBeNull()
    expect(whyOf({ minimumAge: 18 })).toBe('age-restricted')
    expect(whyOf({ category: 'frozen' })).toBe('cold')
    expect(whyOf({ category: undefined })).toBeNull()
  })

  it('counts before those below it', () => {
    expect(limitOn({ ...sold, minimumAge: 18, category: 'frozen' }, RULES)).toEqual({
      why: 'age-restricted',
      by: 'supervisor',
    })
  })
})

describe('goods', () => {
  const bySupervisor = { why: 'weighed', by: 'supervisor' } as const
  const byNobody = { why: 'cold', by: 'nobody' } as const

  it('without a rule are taken back by anyone, for any reason', () => {
    expect(takerOf(null, 'unwanted')).toBe('anyone')
    expect(mayTake(null, 'faulty', 'attendant')).toBe(true)
  })

  it('for a supervisor are taken back by no attendant', () => {
    expect(mayTake(bySupervisor, 'unwanted', 'attendant')).toBe(false)
    expect(mayTake(bySupervisor, 'faulty', 'attendant')).toBe(false)
    expect(mayTake(bySupervisor, 'unwanted', 'supervisor')).toBe(true)
  })

  it.each([
    ['unwanted', false],
    ['wrong-goods', false],
    ['faulty', true],
    ['recalled', true],
  ] as const)('for nobody come back to a supervisor when they are %s: %s', (reason, comes) => {
    expect(mayTake(byNobody, reason, 'supervisor')).toBe(comes)
    expect(mayTake(byNobody, reason, 'attendant')).toBe(false)
  })
})
