// Command lines of the benches: what is not understood is refused in one line.
import { describe, expect, it } from 'vitest'
import { countOf, namesOf, readOptions, UsageError } from './usage'

const OPTIONS = { dir: { type: 'string' }, frame: { type: 'string', default: 'native' } } as const
const read = (...args: string[]) => readOptions(args, OPTIONS, 'bench --dir DIR')

describe('readOptions', () => {
  it('reads what is given and fills in the rest', () => {
    expect(read('--dir', 'x')).toEqual({ dir: 'x', frame: 'native' })
  })

  it.each([['--colour'], ['pictures'], ['--dir']])('refuses %s with one line and the usage', (arg) => {
    const refusal = (() => {
      try {
        return read(arg)
      } catch (error) {
        return error
      }
    })()
    expect(refusal).toBeInstanceOf(UsageError)
    expect(refusal).toMatchObject({ usage: 'bench --dir DIR', message: expect.not.stringContaining('\n') })
  })
})

describe('lists and numbers', () => {
  it('takes known names only', () => {
    expect(namesOf('only', 'b,a', ['a', 'b'])).toEqual(['b', 'a'])
    expect(() => namesOf('only', 'a,c', ['a', 'b'])).toThrow('--only knows a, b; not c')
  })

  it('takes whole numbers above zero only', () => {
    expect(countOf('limit', '12')).toBe(12)
    for (const bad of ['0', '-1', '1.5', 'many', '']) expect(() => countOf('limit', bad)).toThrow('--limit')
  })
})
