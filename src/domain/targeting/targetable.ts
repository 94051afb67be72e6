/** Which goods may decide what somebody is shown. */
import type { Category } from '../product'

/**
 * Everyday goods only. Left out on purpose, because an offer for them may be seen by whoever looks at the phone and
 * tells of a person what they have not said: alcohol (a habit), personal care (health), baby (a pregnancy, and
 * children, whose data the law calls sensitive), meat and deli (what somebody does not buy tells of a faith).
 */
export const TARGETABLE_CATEGORIES = [
  'fruit',
  'vegetables',
  'dairy',
  'bakery',
  'frozen',
  'pantry',
  'snacks',
  'drinks',
  'household',
  'pets',
  'home',
] as const satisfies readonly Category[]
export type TargetableCategory = (typeof TARGETABLE_CATEGORIES)[number]
