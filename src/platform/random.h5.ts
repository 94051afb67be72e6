/** Randomness of a browser. */
import type { Random } from './ports'

export const random: Random = {
  bytes: (count) => Array.from(crypto.getRandomValues(new Uint8Array(count))),
}
