/** Of all that could be unlocked, what a shopper wants to hear while shopping. */
import type { Fen } from '../../kernel'
import type { Unlock } from './unlock'
import { askedFor } from './unlock'

const MOST = 2
/** Less than a yuan is not worth a word. */
const LEAST_GAIN = 100
/** Nobody is asked to buy more than this many times what they gain … */
const TIMES_GAIN = 3
/** … or this part of the basket, in percent. */
const PART_OF_BASKET = 30

/** Another card or wallet is named where it saves at least this part of the basket, in percent. */
const LEAST_SHARE = 3

/** At most two, and at most one of them about who pays or how. `total`: of the basket as it is. */
export function worthTelling(unlocks: readonly Unlock[], total: Fen): readonly Unlock[] {
  const near = unlocks.filter((unlock) => {
    const asked = askedFor(unlock, total)
    const isNear = asked <= unlock.gain * TIMES_GAIN || asked * 100 <= total * PART_OF_BASKET
    return isNear && unlock.gain >= LEAST_GAIN
  })
  const isAboutGoods = ({ kind }: Unlock) => kind === 'spend' || kind === 'pieces'
  const payer = near.find((unlock) => !isAboutGoods(unlock) && unlock.gain * 100 >= total * LEAST_SHARE)
  const told = near.filter((unlock) => unlock === payer || isAboutGoods(unlock))
  return told.slice(0, MOST)
}
