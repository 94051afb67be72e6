// A manifest that cannot be used is refused with its place, never guessed.
import { describe, expect, it } from 'vitest'
import { parseManifest, readManifest } from './manifest'

const one = (entry: object) => JSON.stringify([entry])

describe('parseManifest', () => {
  it('reads an entry and ignores what it does not need', () => {
    const also = [{ symbology: 'ean8', text: '96385074' }, '4006381333931', 7]
    const text = one({
      file: 'a.png',
      symbology: 'ean13',
      expected: '1',
      also,
      kind: 'render',
      licence: 'MIT',
    })
    expect(parseManifest(text)).toEqual([
      {
        file: 'a.png',
        symbology: 'ean13',
        expected: '1',
        also: [
          { symbology: 'ean8', text: '96385074' },
          { symbology: 'ean13', text: '4006381333931' },
        ],
        kind: 'render',
      },
    ])
  })

  it('expects nothing of a picture without a code', () => {
    expect(parseManifest(one({ file: 'a.png', symbology: 'none', expected: null }))).toEqual([
      { file: 'a.png', symbology: 'none', expected: null, also: [], kind: 'photo' },
    ])
  })

  it.each([
    ['{', 'is not JSON'],
    ['{}', 'is not a list of pictures'],
    ['[3]', 'entry 0 is not an object'],
    [one({ symbology: 'ean13', expected: '1' }), 'entry 0 names no file'],
    [one({ file: 'a.png', expected: '1' }), 'entry 0: symbology is one of'],
    [one({ file: 'a.png', symbology: 'codabar', expected: '1' }), 'entry 0: symbology is one of'],
    [one({ file: 'a.png', symbology: 'ean13' }), 'entry 0 lacks the expected value'],
  ])('refuses %s', (text, message) => {
    expect(() => parseManifest(text)).toThrow(message)
  })
})

describe('readManifest', () => {
  it('says which folder or file is missing', () => {
    expect(() => readManifest('/nowhere')).toThrow('there is no folder /nowhere')
    expect(() => readManifest('test', 'gone.json')).toThrow(/^there is no manifest .*gone\.json$/)
  })
})
