/** Ids made on the phone: they name cart lines; every secret comes from the server. */
import type { Ids, Random } from './ports'

/** The prefix and 24 hexadecimal digits (96 bits). */
export function createIds(random: Random): Ids {
  return {
    next: (prefix) =>
      prefix +
      random
        .bytes(12)
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join(''),
  }
}
