// Evaluates the {{ }} parts of templates.
import type { Bag } from './types'

export type Evaluate = (variables: Bag) => unknown

/** An unknown name is undefined in a template, never an error: the proxy claims to have every name. */
const scopeOf = (variables: Bag) =>
  new Proxy(variables, {
    has: (_, name) => typeof name === 'string',
    get: (target, name) => (typeof name === 'string' ? target[name] : undefined),
  })

const compile = (code: string) =>
  new Function('$scope', `with($scope){return (${code})}`) as (scope: object) => unknown

function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(key)
    made.set(key, fresh)
    return fresh
  }
}

function forgiving(run: (scope: object) => unknown): Evaluate {
  return (variables) => {
    try {
      return run(scopeOf(variables))
    } catch (error) {
      // a member of undefined is undefined, as in the real template engine
      if (error instanceof TypeError) return undefined
      throw error
    }
  }
}

/** The inside of `data="{{ }}"` of a template call: object members without the braces. */
export const compileMembers = memo((code: string) => forgiving(compile(`{${code}}`)))

const compileExpression = memo((code: string) => {
  try {
    return forgiving(compile(code))
  } catch {
    return compileMembers(code)
  }
})

const asText = (value: unknown) => (value === undefined || value === null ? '' : String(value))

function splitValue(text: string): (string | Evaluate)[] {
  const parts: (string | Evaluate)[] = []
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('{{', at)
    const close = open < 0 ? -1 : text.indexOf('}}', open)
    if (close < 0) {
      parts.push(text.slice(at))
      break
    }
    if (open > at) parts.push(text.slice(at, open))
    let end = close
    while (text[end + 2] === '}') end++ // an object literal written tight: {{ {a:1}}}
    parts.push(compileExpression(text.slice(open + 2, end)))
    at = end + 2
  }
  return parts
}

/** An attribute or text. A lone {{ }} keeps the type of its value; a mixture is a string; no value at all is `true`. */
export const compileValue = memo((text: string | null): Evaluate => {
  if (text === null) return () => true
  const parts = splitValue(text)
  const [only] = parts
  if (parts.length === 1 && typeof only === 'function') return only
  return (variables) =>
    parts.map((part) => (typeof part === 'string' ? part : asText(part(variables)))).join('')
})
