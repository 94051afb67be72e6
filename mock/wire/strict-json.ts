/**
 * JSON that has one meaning only. Refused, although JSON.parse takes them: a key that comes twice (two readers, two amounts),
 * whole numbers a double cannot hold, exponents, keys that reach a prototype, and nesting without end.
 */
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'

export type JsonFault = 'not-json' | 'duplicate-key' | 'huge-number' | 'prototype-key' | 'too-deep'
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const DEEPEST = 32
const SPACE = /[ \t\n\r]*/y
const TEXT = /"[^"\\]*(?:\\.[^"\\]*)*"/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORDS: readonly (readonly [string, Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
]
const DANGEROUS = ['__proto__', 'constructor', 'prototype']

class Refused extends Error {
  constructor(readonly fault: JsonFault) {
    super(fault)
  }
}

export function parseStrictJson(text: string): Result<Json, JsonFault> {
  try {
    const reader = createReader(text)
    const value = reader.value(0)
    return reader.isAtEnd() ? ok(value) : err('not-json')
  } catch (error) {
    if (error instanceof Refused) return err(error.fault)
    throw error
  }
}

function createReader(text: string) {
  let at = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) at += found.length
    return found
  }
  const skip = () => {
    if (text.charCodeAt(at) <= 32) take(SPACE)
  }
  const next = (character: string): boolean => {
    skip()
    if (text[at] !== character) return false
    at += 1
    return true
  }
  const need = (character: string) => {
    if (!next(character)) throw new Refused('not-json')
  }
  const string = (): string => {
    skip()
    const end = text.indexOf('"', at + 1)
    if (text[at] === '"' && isPlain(text, at + 1, end)) {
      const start = at + 1
      at = end + 1
      return text.slice(start, end)
    }
    const found = take(TEXT)
    if (found === undefined) throw new Refused('not-json')
    try {
      return JSON.parse(found)
    } catch {
      throw new Refused('not-json')
    }
  }

  function object(depth: number): Json {
    const fields = new Map<string, Json>()
    if (next('}')) return {}
    do {
      const key = string()
      if (DANGEROUS.includes(key)) throw new Refused('prototype-key')
      if (fields.has(key)) throw new Refused('duplicate-key')
      need(':')
      fields.set(key, value(depth))
    } while (next(','))
    need('}')
    return Object.fromEntries(fields)
  }

  function list(depth: number): Json {
    const items: Json[] = []
    if (next(']')) return items
    do items.push(value(depth))
    while (next(','))
    need(']')
    return items
  }

  function word(): Json {
    const found = WORDS.find(([name]) => text.startsWith(name, at))
    if (!found) throw new Refused('not-json')
    at += found[0].length
    return found[1]
  }

  function value(depth: number): Json {
    if (depth > DEEPEST) throw new Refused('too-deep')
    if (next('{')) return object(depth + 1)
    if (next('[')) return list(depth + 1)
    if (text[at] === '"') return string()
    const number = take(NUMBER)
    if (number === undefined) return word()
    if (/e/i.test(number) || Math.abs(Number(number)) > Number.MAX_SAFE_INTEGER)
      throw new Refused('huge-number')
    return Number(number)
  }

  return {
    value,
    isAtEnd() {
      skip()
      return at === text.length
    },
  }
}

/** Nearly every text is one: without escapes and control characters. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 92 || code < 32) return false
  }
  return to >= from
}
