/** Why a part of a price book is not used. */
export const FAULTS = [
  'malformed',
  'negative-amount',
  'amount-too-large',
  'not-a-percentage',
  'not-a-count',
  'steps-overlap',
  'nothing-given',
  'id-taken',
  'window-empty',
  'wrong-layer',
  'never-holds',
  'no-goods',
] as const
export type Fault = (typeof FAULTS)[number]
