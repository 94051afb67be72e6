// What counts as read, as wrong and as a wrong product.
import { describe, expect, it } from 'vitest'
import { judge } from './judge'
import type { Entry } from './manifest'

const ENTRY: Entry = { file: 'a.png', symbology: 'ean13', expected: '6901234567892', also: [], kind: 'photo' }
const RIGHT = { symbology: 'ean13', text: '6901234567892' }
const OTHER = { symbology: 'ean13', text: '8011642115887' }
const SOLD = new Set(['06901234567892', '08011642115887'])

describe('judge', () => {
  it('takes the expected value for read, and nothing for wrong', () => {
    expect(judge(ENTRY, [RIGHT], SOLD)).toEqual({ read: true, wrong: [], wrongProducts: [] })
  })

  it('calls another value wrong, even beside the right one', () => {
    expect(judge(ENTRY, [RIGHT, OTHER], new Set())).toEqual({ read: true, wrong: [OTHER], wrongProducts: [] })
  })

  it('calls another value that the store sells a wrong product', () => {
    expect(judge(ENTRY, [OTHER], SOLD)).toEqual({ read: false, wrong: [OTHER], wrongProducts: [OTHER] })
  })

  it('does not mind a code that is in the picture as well', () => {
    expect(judge({ ...ENTRY, also: [OTHER] }, [OTHER], SOLD)).toMatchObject({ read: false, wrong: [] })
  })

  it('calls any read of a picture without a code wrong', () => {
    const empty: Entry = { ...ENTRY, symbology: 'none', expected: null }
    expect(judge(empty, [RIGHT], SOLD)).toEqual({ read: false, wrong: [RIGHT], wrongProducts: [RIGHT] })
    expect(judge({ ...empty, also: [RIGHT] }, [RIGHT], SOLD)).toMatchObject({ wrong: [] })
  })

  it('does not count what an application refuses unseen', () => {
    expect(judge(ENTRY, [{ symbology: 'itf', text: '1515' }], SOLD)).toMatchObject({ wrong: [] })
  })
})
