// The kinds of functions on a platform object, by how they answer.

export type ApiNames = {
  /** Take `{success, fail, complete}`. */
  asynchronous: readonly string[]
  /** Return their answer. */
  synchronous: readonly string[]
  /** Return an object that has functions of its own. */
  factories: readonly string[]
  /** X of `onX` and `offX`. */
  events: readonly string[]
}

export const names = (text: string): readonly string[] => text.trim().split(/\s+/)
