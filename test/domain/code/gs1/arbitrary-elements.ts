/** Labels at random, sound by construction: each value is made from the parts its AI is made of. */
import fc from 'fast-check'
import { checkDigit } from '@/domain/code'
import type { Component } from '@/domain/code/gs1/application-identifier'
import { everyIdentifier, findIdentifier } from '@/domain/code/gs1/application-identifier'
import type { Elements } from '@/domain/code/gs1/element'

const CHARACTERS = {
  n: '0123456789',
  x: '0123456789ABCXYZabcxyz!"%&\'()*+,-./_:;<=>?',
  y: '0123456789ABCXYZ#-/',
  z: '0123456789ABCXYZabcxyz-_',
}

const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'))
const day = fc.tuple(two(0, 99), two(1, 12), two(1, 28)).map((parts) => parts.join(''))

function part({ set, shortest, longest, check }: Component): fc.Arbitrary<string> {
  const plain = fc
    .array(fc.constantFrom(...CHARACTERS[set]), { minLength: shortest, maxLength: longest })
    .map((characters) => characters.join(''))
  switch (check) {
    case 'check':
      return plain.map((digits) => digits.slice(1) + checkDigit(digits.slice(1)))
    case 'day':
      return day
    case 'month':
      return fc.oneof(
        day,
        day.map((digits) => `${digits.slice(0, 4)}00`),
      )
    case 'birthday':
      return day.map((digits) => `19${digits}`)
    case 'time':
      return fc.tuple(two(0, 23), two(0, 59)).map((parts) => parts.join(''))
    case 'hour':
      return two(0, 23)
    case 'sixty':
      return two(0, 59)
    case 'share':
      return two(1, 99).map((n) => n + n)
    case 'flag':
      return fc.constantFrom('0', '1')
    case 'zero':
      return fc.constant('0')
    case 'positive':
      return fc.constant('1'.padStart(longest, '0'))
    case 'minus':
      return fc.constant('-')
    default:
      return plain
  }
}

function value(ai: string): fc.Arbitrary<string> {
  const components = findIdentifier(ai)?.components ?? []
  const required = components.filter(({ isOptional }) => !isOptional).length
  return fc
    .tuple(fc.integer({ min: required, max: components.length }), ...components.map(part))
    .map(([count, ...parts]) => parts.slice(0, count).join(''))
}

const valued = (ais: readonly string[]): fc.Arbitrary<Elements> =>
  ais.length === 0
    ? fc.constant([])
    : fc.tuple(...ais.map((ai) => value(ai).map((text) => ({ ai, value: text }))))

/** Any AIs, in any order, each once. */
export const labels: fc.Arbitrary<Elements> = fc
  .uniqueArray(fc.constantFrom(...everyIdentifier()), { minLength: 1, maxLength: 6 })
  .chain(valued)

const KEYS = everyIdentifier().filter((ai) => findIdentifier(ai)?.qualifiers)

const PLACES = KEYS.map((key) => {
  const sequences = findIdentifier(key)?.qualifiers ?? []
  const elsewhere = new Set([...KEYS, ...sequences.flat()])
  const attributes = everyIdentifier().filter((ai) => findIdentifier(ai)?.isAttribute && !elsewhere.has(ai))
  return { key, sequences, attributes }
})

/** A key, some qualifiers of one of its sequences, and attributes that have no place in the path. */
export const linkedLabels: fc.Arbitrary<Elements> = fc
  .constantFrom(...PLACES)
  .chain(({ key, sequences, attributes }) =>
    fc
      .tuple(
        fc.constantFrom(...sequences).chain((sequence) => fc.subarray([...sequence])),
        fc.uniqueArray(fc.constantFrom(...attributes), { maxLength: 4 }),
      )
      .chain(([qualifiers, others]) => valued([key, ...qualifiers, ...others])),
  )
