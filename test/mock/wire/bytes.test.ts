// UTF-8, Base64 and forms by hand read and write what every other implementation does.
import { textOf } from '@mock/wire/bytes'
import { formOf, parseForm, splitPath } from '@mock/wire/form'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64Of, bytesOfBase64, utf8Of } from '@/domain/kernel'

describe('text as bytes', () => {
  it('is what Node makes of it, and comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([...utf8Of(text)]).toEqual([...Buffer.from(text)])
        expect(textOf(utf8Of(text))).toBe(text)
        expect(base64Of(utf8Of(text))).toBe(Buffer.from(text).toString('base64'))
      }),
    )
    expect([...utf8Of('\ud800x')], 'half a character').toEqual([...Buffer.from('\ud800x')])
  })

  it('bytes that are no UTF-8 are no text', () => {
    for (const bytes of [[0xff], [0xc0, 0x80], [0xe5, 0xa5], [0xe5, 0x20, 0x20]])
      expect(textOf(Uint8Array.from(bytes))).toBeNull()
  })

  it('Base64 comes back, and nothing else is taken for it', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(bytesOfBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes)
      }),
    )
    for (const text of ['A', 'AAA', 'AA-A', 'A===', '=AAA', 'AAAA\n', '奶奶奶奶'])
      expect(bytesOfBase64(text)).toBeNull()
  })
})

describe('a form', () => {
  it('is what URLSearchParams makes of it, and comes back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' })), (fields) => {
        fc.pre(!Object.keys(fields).includes('__proto__'))
        expect(Object.fromEntries(new URLSearchParams(formOf(fields)))).toEqual({ ...fields })
        expect(parseForm(formOf(fields))).toEqual({ ...fields })
        expect(parseForm(new URLSearchParams(fields).toString())).toEqual({ ...fields })
      }),
    )
  })

  it('with a field that comes twice, or cannot be read, is none', () => {
    for (const text of ['a=1&a=2', 'a=%E5%A5', '__proto__=1', 'a=%']) expect(parseForm(text)).toBeNull()
    expect(parseForm('a&b=&=c')).toEqual({ a: '', b: '', '': 'c' })
  })

  it('after a path', () => {
    expect(splitPath('/v3/x?mchid=1')).toEqual({ path: '/v3/x', query: { mchid: '1' } })
    expect(splitPath('/v3/x')).toEqual({ path: '/v3/x', query: {} })
  })
})
