/** How long a pass still opens the door. */
import { describe, expect, it } from 'vitest'
import { timeLeft } from '@/domain/exit'
import { millis } from '@/domain/kernel'
import { cartWith } from '../support/carts'
import { orderFor, passFor } from '../support/orders'

const pass = passFor(orderFor(cartWith()), { issuedAt: millis(0), expiresAt: millis(600_000) })

describe('timeLeft', () => {
  it('counts down to nothing and never below', () => {
    expect([0, 599_999, 600_000, 700_000].map((now) => timeLeft(pass, millis(now)))).toEqual([
      600_000, 1, 0, 0,
    ])
  })
})
