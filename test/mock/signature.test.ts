// What the backend signed is recognised, and nothing else is.
import { createHmac } from 'node:crypto'
import { initialState } from '@mock/backend/initial-state'
import { isSigned, sign } from '@mock/backend/signature'
import { describe, expect, it } from 'vitest'

const world = () => ({ state: initialState(), newId: (prefix: string) => `${prefix}${'7'.repeat(20)}` })

describe('a signature', () => {
  it('is the HMAC-SHA-256 of the content, as any other implementation reckons it', () => {
    const text = '{"name":"二锅头","total":1}'
    const known = createHmac('sha256', `k${'7'.repeat(20)}`)
      .update(text)
      .digest('hex')
    expect(sign(world(), { name: '二锅头', total: 1 })).toBe(known)
  })

  it.each([
    ['other content', { total: 2 }, (own: string) => own],
    [
      'one digit off',
      { total: 1 },
      (own: string) => own.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    ],
    ['a longer one', { total: 1 }, (own: string) => `${own}0`],
    ['a shorter one', { total: 1 }, (own: string) => own.slice(0, -1)],
    ['none', { total: 1 }, () => ''],
  ])('of %s is none', (_, content, change) => {
    const here = world()
    const own = sign(here, { total: 1 })
    expect(isSigned(here, { total: 1 }, own)).toBe(true)
    expect(isSigned(here, content, change(own))).toBe(false)
  })

  it('of another backend is none', () => {
    const own = sign(world(), { total: 1 })
    const other = { ...world(), newId: (prefix: string) => `${prefix}${'8'.repeat(20)}` }
    expect(isSigned(other, { total: 1 }, own)).toBe(false)
  })
})
