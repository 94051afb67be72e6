/** Legal EAN/UPC texts drawn by lot, and what a text costs under a table of digit costs. */
import { checkDigit, expandUpcE, patternsOf } from '@/domain/code'
import type { Layout } from '@/platform/scanner/soft/layout'
import type { Random } from '../bench/random'

type Kind = Layout['symbology']

const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.below(10)).join('')

export function textOf(kind: Kind, random: Random): string {
  if (kind === 'upce') return upceOf(random.below(2), digits(random, 6))
  const body = digits(random, kind === 'ean13' ? 12 : 7)
  return body + checkDigit(body)
}

/** The UPC-E of a number system and its six digits. */
export function upceOf(system: number, six: string): string {
  const checks = '0123456789'.split('').filter((check) => expandUpcE(`${system}${six}${check}`).ok)
  if (checks.length !== 1) throw new Error(`${checks.length} check digits fit ${system} ${six}`)
  return `${system}${six}${checks[0]}`
}

/** 14 digits. */
export function gtinOfText(kind: Kind, text: string): string {
  if (kind !== 'upce') return text.padStart(14, '0')
  const gtin = expandUpcE(text)
  return gtin.ok ? gtin.value : ''
}

export function costOf(kind: Kind, text: string, costs: Float32Array): number {
  return patternsOf(kind, text).reduce((sum, pattern, digit) => sum + (costs[digit * 30 + pattern] ?? 0), 0)
}
