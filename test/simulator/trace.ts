// What happened, in order: a hash to compare runs by, and the last lines to read.
import { hashOf } from './streams'

export type Line = { readonly at: number; readonly who: string; readonly what: string }

export type Trace = {
  note(who: string, what: string): void
  readonly lines: readonly Line[]
  /** The same for the same run on every engine. */
  hash(): string
}

export function createTrace(now: () => number): Trace {
  const lines: Line[] = []
  let [one, two] = [0x811c9dc5, 0x01234567]
  return {
    lines,
    note(who, what) {
      const at = now()
      lines.push({ at, who, what })
      const hash = hashOf(`${at} ${who} ${what}`)
      one = Math.imul(one ^ hash, 0x01000193) >>> 0
      two = (Math.imul(two, 31) + (hash ^ (hash >>> 15))) >>> 0
    },
    hash: () => [one, two].map((part) => part.toString(16).padStart(8, '0')).join(''),
  }
}
