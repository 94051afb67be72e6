// A basket of 200 lines in the compiled builds: what crosses to the view when one of them changes.
import { describe, expect, it } from 'vitest'
import type { MiniProgram } from './harness/mini-program'
import { checkIn, go, longBasket, PLATFORMS, scanGoods, see, words } from './shopper'
import { watchedLaunches } from './watched-launches'

const LINES = 200
/** Bytes for one piece more: the line's amounts and the totals. */
const ONE_PIECE = 2 * 1024
/** For one line more: the line, the same large above the list, and the totals. */
const ONE_LINE = 12 * 1024
const started = watchedLaunches()

/** Bytes that `act` sent to the view, all pages together. */
async function bytesOf(mp: MiniProgram, act: () => Promise<void>): Promise<number> {
  const before = mp.setDataLog.length
  await act()
  return mp.setDataLog.slice(before).reduce((sum, { bytes }) => sum + bytes, 0)
}

describe.each(PLATFORMS)('the %s build', (platform) => {
  it('sends the changed line of a long basket to the view, not the basket', async () => {
    const storage = new Map<string, string>()
    const first = await started(platform, storage)
    await checkIn(first)
    await scanGoods(first, 'youtian-whole-milk-1-l')
    first.close()
    longBasket(storage, LINES)

    const mp = await started(platform, storage, '/pages/scan/index')
    await mp.waitFor(
      () => mp.$$('.scan-line').length === LINES && mp.$$('.scan-line--later').length === 0,
      20_000,
    )
    const scanned = await bytesOf(mp, () => scanGoods(mp, 'guoyang-orange-juice-1-25-l'))
    await go(mp, 'pages/cart')
    await mp.waitFor(() => mp.$$('.cart-line').length === LINES + 1, 20_000)
    await see(mp, words.cart.total)
    const [plus] = mp.$$('.ui-stepper__step').slice(-1)
    if (!plus) throw new Error('nothing to tap')
    const tapped = await bytesOf(mp, () => mp.tap(plus))
    expect(scanned).toBeLessThan(ONE_LINE)
    expect(tapped).toBeLessThan(ONE_PIECE)
  }, 120_000)
})
