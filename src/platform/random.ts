/** Randomness of a mini program: its secure source is asynchronous, and nothing secret is made on the phone. */
import type { Random } from './ports'

export const random: Random = {
  bytes: (count) => Array.from({ length: count }, () => Math.floor(Math.random() * 256)),
}
