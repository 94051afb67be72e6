// A picture with several codes: each is offered once, and a payment code is never shown.
import { describe, expect, it } from 'vitest'
import type { RawScan } from '@/domain/code'
import { millis } from '@/domain/kernel'
import { differentCodes } from '@/pages/scan/several-codes'

const read = (text: string, symbology: RawScan['symbology']): RawScan => ({ text, symbology, at: millis(1) })
const milk = read('6907142010079', 'ean13')
const coffee = read('6978104301016', 'ean13')

describe('the codes of a picture', () => {
  it('are offered once each, in their order', () => {
    expect(differentCodes([milk, coffee, milk])).toEqual([milk, coffee])
  })

  it('are one when a payment code is among them, so that its digits are not listed', () => {
    const bars = read('134567890123456789', 'code128')
    expect(differentCodes([milk, bars, read('134567890123456789', 'qr')])).toEqual([bars])
    const cards = read('hQVDUFYwMWEGTwSgAAAD', 'qr')
    expect(differentCodes([milk, cards])).toEqual([cards])
  })
})
