/** Conditions that mostly hold on the day of the tests, alone and together. */
import type { StoreId } from '@/domain/kernel'
import { idOf, millis } from '@/domain/kernel'
import { TIERS } from '@/domain/member'
import type { Condition } from '@/domain/pricing/conditions/conditions'
import { NOW } from '../domain/support/goods'
import { STORE } from './books'
import type { Dice } from './dice'

const HOUR = 3_600_000

/** Order-level promotions are often coupons or given by a wallet. */
export function randomConditions(dice: Dice, isOrderLevel: boolean): readonly Condition[] {
  const layer: readonly Condition[] = !isOrderLevel || dice.chance(0.3) ? [] : [couponOrWallet(dice)]
  return dice.chance(0.7) ? layer : [...layer, anyCondition(dice)]
}

function couponOrWallet(dice: Dice): Condition {
  if (dice.chance(0.6)) return { kind: 'coupon' }
  return { kind: 'wallet', wallets: dice.chance(0.5) ? ['alipay', 'e-cny'] : ['alipay'] }
}

function anyCondition(dice: Dice): Condition {
  const hours = (least: number, most: number) => dice.between(least, most) * HOUR
  switch (dice.below(6)) {
    case 0:
      return {
        kind: 'window',
        from: dice.chance(0.3) ? null : millis(NOW + hours(-9, 1)),
        until: dice.chance(0.3) ? null : millis(NOW + hours(2, 9)),
      }
    case 1:
      // the day of the tests is a Saturday, at noon
      return {
        kind: 'weekly',
        days: dice.chance(0.85) ? [6, dice.between(1, 5)] : [dice.between(1, 5), 7],
        fromMinute: dice.chance(0.5) ? 0 : 720 + dice.between(-60, 20),
        untilMinute: dice.chance(0.5) ? 1440 : 741,
      }
    case 2:
      return { kind: 'stores', storeIds: [dice.chance(0.8) ? STORE : idOf<StoreId>('store-2')] }
    case 3:
      return { kind: 'tiers', tiers: dice.some(TIERS) }
    case 4:
      return { kind: 'channel', channel: dice.chance(0.8) ? 'scan' : 'till' }
    default:
      return { kind: 'first-purchase' }
  }
}
