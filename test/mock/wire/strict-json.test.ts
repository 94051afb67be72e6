// JSON that has one meaning only.
import { parseStrictJson } from '@mock/wire/strict-json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('strict JSON', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const read = parseStrictJson(text)
        // exponents, and numbers beyond doubles, are refused below
        if (read.ok) expect(read.value).toEqual(JSON.parse(text))
        else expect(['huge-number', 'prototype-key']).toContain(read.error)
      }),
    )
    expect(parseStrictJson(' {"a":[1,-2.5,true,null,"牛奶\\u5976\\n"],"b":{}} ')).toEqual({
      ok: true,
      value: { a: [1, -2.5, true, null, '牛奶奶\n'], b: {} },
    })
  })

  it.each([
    ['{"total":1,"total":2}', 'duplicate-key'],
    ['{"a":{"b":1,"\\u0062":2}}', 'duplicate-key'],
    ['{"total":9007199254740993}', 'huge-number'],
    ['{"total":1e3}', 'huge-number'],
    ['{"total":-99999999999999999999}', 'huge-number'],
    ['{"__proto__":{"paid":true}}', 'prototype-key'],
    ['{"a":[{"constructor":1}]}', 'prototype-key'],
    ['{"prototype":1}', 'prototype-key'],
    ['['.repeat(100), 'too-deep'],
    ['{"a":1', 'not-json'],
    ['{"a":1}x', 'not-json'],
    ['{"a":1,}', 'not-json'],
    ['[1,]', 'not-json'],
    ["{'a':1}", 'not-json'],
    ['{"a":01}', 'not-json'],
    ['{"a":"\n"}', 'not-json'],
    ['{"a":"\\x"}', 'not-json'],
    ['{"a":NaN}', 'not-json'],
    ['', 'not-json'],
    ['undefined', 'not-json'],
  ])('T11 refuses %j: %s', (text, fault) => {
    expect(parseStrictJson(text)).toEqual({ ok: false, error: fault })
  })

  it('makes objects that inherit nothing foreign', () => {
    const read = parseStrictJson('{"a":1}')
    expect(read.ok && Object.getPrototypeOf(read.value)).toBe(Object.prototype)
  })
})
