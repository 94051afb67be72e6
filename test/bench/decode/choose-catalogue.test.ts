// The three ways to say what a store sells.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseCatalogue } from './choose-catalogue'
import type { Entry } from './manifest'

const ENTRIES: readonly Entry[] = [
  { file: '', symbology: 'ean13', expected: '6901234567892', also: [], kind: 'photo' },
]
const EXPECTED = '06901234567892'

describe('chooseCatalogue', () => {
  let folder = ''
  const list = (text: string) => {
    const file = join(folder, 'goods.txt')
    writeFileSync(file, text)
    return file
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'goods-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('knows nothing with none', () => {
    expect(chooseCatalogue('none', ENTRIES, false)).toEqual([])
  })

  it('knows the expected ones and a hundred thousand others with auto', () => {
    const gtins = chooseCatalogue('auto', ENTRIES, false)
    expect(gtins).toHaveLength(100_001)
    expect(gtins).toContain(EXPECTED)
  })

  it('reads a file of one GTIN a line, of any length', () => {
    const file = list('6901234567892\r\n\n96385074\n036000291452\n')
    expect(chooseCatalogue(file, ENTRIES, false)).toEqual([EXPECTED, '00000096385074', '00036000291452'])
    expect(chooseCatalogue(file, ENTRIES, true)).toEqual(['00000096385074', '00036000291452'])
  })

  it('refuses a file that is missing or holds something else', () => {
    expect(() => chooseCatalogue(list('6901234567892\nmilk\n'), ENTRIES, false)).toThrow(
      'line 2 is no GTIN: milk',
    )
    expect(() => chooseCatalogue(join(folder, 'gone'), ENTRIES, false)).toThrow('there is no catalogue')
  })
})
