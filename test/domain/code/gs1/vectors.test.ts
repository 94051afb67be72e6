/** The published GS1 test vectors, row by row: what each text must come to, or that it must be refused. */
import { describe, expect, it } from 'vitest'
import { ELEMENT_STRINGS } from './vectors/element-strings'
import { LINKS } from './vectors/links'
import { NUMBERS } from './vectors/numbers'

const ROWS = [...NUMBERS, ...ELEMENT_STRINGS, ...LINKS].sort(([a], [b]) => a - b)

describe('the published vectors', () => {
  it('are all 43 here', () => {
    expect(ROWS.map(([row]) => row)).toEqual(Array.from({ length: 43 }, (_, i) => i + 1))
  })

  it.each(ROWS)('row %d: %s', (_row, _says, check) => check())
})
