// Engines that come late, in any order, or not at all: something always reads, and it is the best there is.
import { describe, expect, it, vi } from 'vitest'
import type { Decoder } from '@/platform/scanner/decoder'
import { NOTHING_READ } from '@/platform/scanner/decoder'
import { firstReady } from '@/platform/scanner/first-ready'
import { createVirtualClock } from '../../support/virtual-clock'

const FRAME = { data: new Uint8ClampedArray(4), width: 1, height: 1 }
const named = (name: string) => ({
  decode: async () => ({ ...NOTHING_READ, stages: { [name]: 1 } }),
  know: vi.fn<Decoder['know']>(),
})
const reads = async (decoder: Decoder) => Object.keys((await decoder.decode(FRAME)).stages)[0]

function coming() {
  const hands = { arrive: (_: Decoder) => {}, fail: (_: Error) => {} }
  const promise = new Promise<Decoder>((resolve, reject) => {
    hands.arrive = resolve
    hands.fail = reject
  })
  return { promise, ...hands }
}

/** Opened while both are on their way. */
function opening() {
  const clock = createVirtualClock()
  const [best, next] = [coming(), coming()]
  const askNext = vi.fn(() => next.promise)
  const askBest = vi.fn(() => best.promise)
  const opened = firstReady({ best: askBest, next: askNext, atHand: named('at hand'), clock })
  return { clock, best, next, askBest, askNext, opened }
}

describe('of two engines', () => {
  it('the best reads alone when it comes in time', async () => {
    const { best, askNext, opened } = opening()
    best.arrive(named('best'))
    expect(await reads(await opened)).toBe('best')
    expect(askNext).not.toHaveBeenCalled()
  })

  it('the next reads as soon as the best has failed', async () => {
    const { best, next, opened, clock } = opening()
    best.fail(new Error('no WebAssembly'))
    next.arrive(named('next'))
    expect(await reads(await opened)).toBe('next')
    expect(clock.waiting()).toBe(0)
  })

  it('none is needed to read what is at hand, while both hang', async () => {
    const { clock, opened } = opening()
    expect(await reads(await clock.until(opened))).toBe('at hand')
  })

  it('each takes over when it comes, and the lesser never from the better', async () => {
    const { best, next, opened, clock } = opening()
    const decoder = await clock.until(opened)
    best.arrive(named('best'))
    await clock.advance(0)
    expect(await reads(decoder)).toBe('best')
    next.arrive(named('next'))
    await clock.advance(0)
    expect(await reads(decoder)).toBe('best')
  })

  it('a late one learns the goods that were named before', async () => {
    const { next, opened, clock } = opening()
    const decoder = await clock.until(opened)
    decoder.know(['06901234567892'])
    const late = named('next')
    next.arrive(late)
    await clock.advance(0)
    expect(await reads(decoder)).toBe('next')
    expect(late.know).toHaveBeenCalledWith(['06901234567892'])
  })

  it('the one at hand reads at once when both have failed', async () => {
    const { best, next, opened, clock } = opening()
    best.fail(new Error('no WebAssembly'))
    next.fail(new Error('no network'))
    expect(await reads(await opened)).toBe('at hand')
    expect(clock.waiting()).toBe(0)
  })

  it('the one at hand reads while the best hangs and the next fails, until the best comes', async () => {
    const { best, askNext, opened, clock } = opening()
    askNext.mockRejectedValue(new Error('no network'))
    const decoder = await clock.until(opened)
    expect(await reads(decoder)).toBe('at hand')
    best.arrive(named('best'))
    await clock.advance(0)
    expect(await reads(decoder)).toBe('best')
  })

  it('both are asked for again some time after both have failed, and not for every frame', async () => {
    const { best, next, askBest, askNext, opened, clock } = opening()
    best.fail(new Error('no network'))
    next.fail(new Error('no network'))
    const decoder = await opened
    askBest.mockResolvedValue(named('best'))
    await reads(decoder)
    expect([askBest, askNext].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
    await clock.advance(10_000)
    expect(await reads(decoder)).toBe('at hand')
    expect(await reads(decoder)).toBe('best')
    expect([askBest, askNext].map(({ mock }) => mock.calls.length)).toEqual([2, 2])
  })
})
