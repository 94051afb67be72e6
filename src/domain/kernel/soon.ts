/** A value that is there at once where a platform can, and later where it cannot. */
export type Soon<T> = T | Promise<T>

export const isLater = <T>(soon: Soon<T>): soon is Promise<T> =>
  typeof (soon as { then?: unknown } | null | undefined)?.then === 'function'

/** Goes on with the value: in the same tick if it is there. */
export function andThen<T, U>(soon: Soon<T>, next: (value: T) => Soon<U>): Soon<U> {
  return isLater(soon) ? soon.then(next) : next(soon)
}
