/** UPC-E: zeros put back, and never mixed up with EAN-8. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expandUpcE, squeezeUpcE } from '@/domain/code'
import { always } from '../support/property'
import { must, refusalOf } from '../support/result'
import { read, withCheckDigit } from '../support/scans'

/** Suppresses zeros as a label printer does; undefined when the code has no short form. */
function compress(upcA: string): string | undefined {
  const [system, maker, item, check] = [upcA.slice(0, 1), upcA.slice(1, 6), upcA.slice(6, 11), upcA.slice(11)]
  const wrap = (body: string) => system + body + check
  if (/00$/.test(maker) && /[0-2]00$/.test(maker) && item.startsWith('00')) {
    return wrap(maker.slice(0, 2) + item.slice(2) + maker.slice(2, 3))
  }
  if (maker.endsWith('00') && item.startsWith('000')) return wrap(`${maker.slice(0, 3)}${item.slice(3)}3`)
  if (maker.endsWith('0') && item.startsWith('0000')) return wrap(`${maker.slice(0, 4)}${item.slice(4)}4`)
  return /^0000[5-9]$/.test(item) ? wrap(maker + item.slice(4)) : undefined
}

describe('expandUpcE', () => {
  it('knows the published samples', () => {
    expect(must(expandUpcE('01234565'))).toBe('00012345000065')
    expect(must(expandUpcE('03744806'))).toBe('00037000004486')
  })

  it.each([
    ['123450', '1200000345'],
    ['123451', '1210000345'],
    ['123452', '1220000345'],
    ['123453', '1230000045'],
    ['123454', '1234000005'],
    ['123455', '1234500005'],
    ['123459', '1234500009'],
  ])('puts the zeros of %s back by its last digit: %s', (six, ten) => {
    for (const system of ['0', '1']) {
      const upcA = withCheckDigit(system + ten)
      const short = system + six
      expect(must(expandUpcE(short))).toBe(`00${upcA}`)
      expect(must(expandUpcE(short + upcA.slice(-1)))).toBe(`00${upcA}`)
    }
    expect(must(expandUpcE(six))).toBe(must(expandUpcE(`0${six}`)))
  })

  it('undoes what a label printer suppressed, for every UPC-A that has a short form', () => {
    const zeros = fc.constantFrom('0', '0', '0', '1', '2', '3', '7')
    const bodies = fc
      .tuple(fc.constantFrom('0', '1'), fc.array(zeros, { minLength: 10, maxLength: 10 }))
      .map(([system, rest]) => withCheckDigit(system + rest.join('')))
    let expanded = 0
    always(
      fc.property(bodies, (upcA) => {
        const short = compress(upcA)
        if (short === undefined) return
        expanded++
        expect(must(expandUpcE(short))).toBe(`00${upcA}`)
      }),
      5000,
    )
    expect(expanded).toBeGreaterThan(100)
  })

  it('refuses a wrong check digit, other number systems and other lengths', () => {
    expect(refusalOf(expandUpcE('01234566'))).toBe('check-digit')
    expect(refusalOf(expandUpcE('21234565'))).toBe('length')
    expect(refusalOf(expandUpcE('12345'))).toBe('length')
    expect(refusalOf(expandUpcE('0123456x'))).toBe('not-digits')
  })
})

describe('squeezeUpcE', () => {
  it('writes what a label printer writes, and stands for the same goods in every form', () => {
    const zeros = fc.constantFrom('0', '0', '0', '1', '3', '7')
    const bodies = fc
      .tuple(fc.constantFrom('0', '1', '2'), fc.array(zeros, { minLength: 10, maxLength: 10 }))
      .map(([system, rest]) => withCheckDigit(system + rest.join('')))
    const counts = new Set<number>()
    always(
      fc.property(bodies, (upcA) => {
        const forms = squeezeUpcE(`00${upcA}`)
        counts.add(forms.length)
        expect(forms[0]).toBe(upcA < '2' ? compress(upcA) : undefined)
        for (const form of forms) expect(must(expandUpcE(form))).toBe(`00${upcA}`)
      }),
      5000,
    )
    expect([...counts]).toEqual(expect.arrayContaining([0, 1, 2]))
  })

  it('has no form for goods whose number is longer', () => {
    for (const gtin of ['06901234567892', '10012345000062', '01012345000066']) {
      expect(squeezeUpcE(gtin)).toEqual([])
    }
  })
})

describe('eight digits', () => {
  const asUpcE = { kind: 'gtin', gtin: '00012345000065' }
  const asEan8 = { kind: 'gtin', gtin: '00000001234565' }

  it('are UPC-E or EAN-8 by their symbology, never by their length', () => {
    expect(read('01234565', 'upce')).toEqual([asUpcE])
    expect(read('01234565', 'ean8')).toEqual([asEan8])
  })

  it('are offered as both when typed and valid as both', () => {
    expect(read('01234565', 'typed')).toEqual([asEan8, asUpcE])
    expect(read('0374-4806', 'typed')).toContainEqual({ kind: 'gtin', gtin: '00037000004486' })
    expect(read('02345673', 'typed')).toContainEqual({ kind: 'gtin', gtin: '00000002345673' })
  })

  it('are offered as both when a hand scanner does not name their kind', () => {
    expect(read('01234565', 'unknown')).toEqual([asEan8, asUpcE])
    expect(read('03744806', 'unknown')).toContainEqual({ kind: 'gtin', gtin: '00037000004486' })
    expect(read('96385074', 'unknown')).toEqual([{ kind: 'gtin', gtin: '00000096385074' }])
    expect(read('01234566', 'unknown')).toEqual([{ kind: 'unknown', reason: 'check-digit' }])
  })

  it('are not needed: a decoder that expands UPC-E itself is believed', () => {
    expect(read('012345000065', 'upce')).toEqual([asUpcE])
    expect(read('0012345000065', 'upce')).toEqual([asUpcE])
  })
})
