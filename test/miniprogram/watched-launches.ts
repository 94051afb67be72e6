// Launches of a compiled mini program that a test need not look after: each is closed, and nothing may have gone wrong in it.
import { afterEach, expect } from 'vitest'
import { largestSetData } from './budgets'
import type { MiniProgram } from './harness/mini-program'
import { launch } from './shopper'

/** Bytes one `setData` may carry; WeChat advises this and refuses four times as much. */
const SET_DATA_LIMIT = 256 * 1024

/** Call once in a test file; gives `launch` with that check after each test. */
export function watchedLaunches(): typeof launch {
  const open: MiniProgram[] = []
  afterEach(() => {
    for (const mp of open.splice(0)) {
      mp.close()
      expect.soft(mp.errors).toEqual([])
      expect.soft(mp.missing).toEqual([])
      expect.soft(mp.warnings).toEqual([])
      expect.soft(mp.unmocked).toEqual([])
      expect.soft(largestSetData(mp.setDataLog)?.bytes ?? 0).toBeLessThanOrEqual(SET_DATA_LIMIT)
    }
  })
  return async (...args) => {
    const mp = await launch(...args)
    open.push(mp)
    return mp
  }
}
