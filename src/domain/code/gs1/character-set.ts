/** The character sets of AI values (GS1 General Specifications §7.11). */
import type { CharacterSet } from './application-identifier'

const SETS: { readonly [Set in CharacterSet]: RegExp } = {
  n: /^[0-9]*$/,
  x: /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*$/,
  y: /^[#\-/0-9A-Z]*$/,
  z: /^[-0-9A-Z_a-z]*={0,2}$/,
}

export const consistsOf = (set: CharacterSet, text: string): boolean => SETS[set].test(text)
