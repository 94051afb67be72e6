/** Whatever a camera, a keyboard or another app hands over: every parser answers, none throws. */
import { it } from 'vitest'
import { seeded } from '../../bench/random'
import { everyParser } from '../support/every-parser'
import { oddCodes } from '../support/odd-codes'

it('answers 3,000 odd texts, broken codes and very long ones', () => {
  const codes = oddCodes(seeded(20_260_101), 5000)
  for (let turn = 0; turn < 3000; turn++) {
    const text = codes.next()
    try {
      everyParser(text, turn)
    } catch (thrown) {
      throw new Error(`text ${turn}, ${JSON.stringify(text.slice(0, 200))}: ${String(thrown)}`)
    }
  }
}, 30_000)
