// Codes nobody could find: the store gets a list it can work through.
import { describe, expect, it } from 'vitest'
import { bodyOf, codeOf, openDesk } from './support/desk'
import { attendant, STORE } from './support/shoppers'

type Desk = ReturnType<typeof openDesk>
const report = (desk: Desk, code: string, symbology = 'ean13', storeId: string = STORE) =>
  bodyOf('reportCode', desk.send('reportCode', { params: { storeId }, body: { code, symbology } })).reference
const listed = (desk: Desk) =>
  bodyOf('listUnknownCodes', desk.send('listUnknownCodes', { token: attendant(desk) })).codes

describe('the list of unknown codes', () => {
  it('has each report with its kind of barcode and the reference the shopper was told, newest first', async () => {
    const desk = openDesk()
    const first = report(desk, '06900000000014')
    await desk.clock.advance(1000)
    const link = `https://id.gs1.org/01/06900000000021/10/${'x'.repeat(20)}?17=271231&3103=000500`
    const second = report(desk, link, 'qr')
    const now = desk.clock.now()
    expect(listed(desk)).toEqual([
      { reference: second, code: link, symbology: 'qr', at: now },
      { reference: first, code: '06900000000014', symbology: 'ean13', at: now - 1000 },
    ])
  })

  it('is of one’s own store', () => {
    const desk = openDesk()
    report(desk, '06900000000014', 'ean13', 'cd-jinjiang')
    expect(listed(desk)).toEqual([])
  })

  it('keeps the last two hundred', () => {
    const desk = openDesk()
    for (let i = 0; i < 205; i++) report(desk, String(i))
    const codes = listed(desk).map(({ code }) => code)
    expect([codes.length, codes[0], codes[199]]).toEqual([200, '204', '5'])
  })

  it('is not for shoppers', () => {
    const desk = openDesk()
    expect(codeOf(desk.send('listUnknownCodes', {}))).toBe('401 signed-out')
  })
})
