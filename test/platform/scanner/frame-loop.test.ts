// Every frame that was read is reported, also one that holds nothing; the newest is always the next.
import { expect, it, vi } from 'vitest'
import type { Millis } from '@/domain/kernel'
import { millis } from '@/domain/kernel'
import type { Decoder, Reading } from '@/platform/scanner/decoder'
import { watchFrames } from '@/platform/scanner/frame-loop.h5'
import { createVirtualClock } from '../../support/virtual-clock'

const grabs = vi.hoisted(() => ({ empty: 0, closed: 0, draws: false }))
vi.mock('@/platform/scanner/grab-frame.h5', () => ({
  createGrabber: () => ({
    grab() {
      if (grabs.empty > 0) {
        grabs.empty -= 1
        return null
      }
      const close = () => {
        grabs.closed += 1
      }
      const video = grabs.draws ? {} : { video: { close } }
      return { shot: { width: 4, height: 4, ...video }, crop: {}, video: {}, box: {} }
    },
    giveUpSnapshots() {
      grabs.draws = true
    },
  }),
}))

const EMPTY = { codes: [], hint: null, stages: {} } as unknown as Reading
const CANNOT = { ...EMPTY, cannotUnpack: true } as unknown as Reading
const HELD = {
  ...EMPTY,
  codes: [{ text: 'M1', symbology: 'qr', confidence: 'certain', outline: [{ x: 1, y: 1 }] }],
} as unknown as Reading

/** A camera of one frame every `every` ms before a decoder that needs `takes` ms for each; null: it is lost. */
function film(answers: (Reading | null)[], takes: Millis, every = millis(100)) {
  const clock = createVirtualClock()
  const started = clock.now()
  const happened: unknown[] = []
  const dropped: number[] = []
  let presented = 0
  const video = {
    requestVideoFrameCallback(work: (now: number, of: { presentedFrames: number }) => void) {
      presented += 1
      const count = presented
      return clock.after(every, () => work(0, { presentedFrames: count }))
    },
    cancelVideoFrameCallback: (cancel: () => void) => cancel(),
  }
  async function decode(): Promise<Reading> {
    happened.push(`at ${clock.now() - started}`)
    await new Promise<void>((done) => clock.after(takes, done))
    const answer = answers.shift() ?? null
    if (!answer) throw new Error('the decoder is gone')
    return answer
  }
  const stop = watchFrames({
    video: video as unknown as HTMLVideoElement,
    window: {} as Element,
    decoder: { decode } as unknown as Decoder,
    clock,
    onFrame: (at) => happened.push(at - started),
    onScan: ({ text }) => happened.push(text),
    onSeen: () => {},
    onHint: () => {},
    onReading: (report) => dropped.push(report.dropped),
  })
  return { clock, happened, dropped, stop }
}

it('waits for the next frame when it has seen the newest', async () => {
  const { clock, happened, stop } = film([EMPTY, HELD, EMPTY], millis(30))
  await clock.advance(290)
  stop()
  expect(happened).toEqual(['at 100', 130, 'at 200', 230, 'M1'])
})

it('reads the newest of those that came meanwhile at once, and none that came before it', async () => {
  const { clock, happened, dropped, stop } = film([EMPTY, EMPTY, HELD], millis(250))
  await clock.advance(899)
  stop()
  expect(happened).toEqual(['at 100', 350, 'at 350', 600, 'at 600', 850, 'M1', 'at 850'])
  expect(dropped).toEqual([0, 1, 2])
})

it('tries again two seconds after the decoder was lost, and reports nothing of that frame', async () => {
  const { clock, happened, stop } = film([EMPTY, null, HELD], millis(10))
  await clock.advance(2290)
  stop()
  expect(happened).toEqual(['at 100', 110, 'at 200', 'at 2210', 2220, 'M1'])
})

it('gives every picture back to the camera, also one the decoder lost', async () => {
  grabs.closed = 0
  const { clock, stop } = film([EMPTY, null, HELD], millis(10))
  await clock.advance(2290)
  stop()
  expect(grabs.closed).toBe(3)
})

it('draws what the decoder cannot unpack, and reports nothing of the frame that told', async () => {
  const { clock, happened, stop } = film([CANNOT, HELD], millis(10))
  await clock.advance(290)
  stop()
  expect(grabs.draws).toBe(true)
  expect(happened).toEqual(['at 100', 'at 200', 210, 'M1'])
})

it('passes over a moment without a picture', async () => {
  grabs.empty = 2
  const { clock, happened, stop } = film([HELD], millis(10))
  await clock.advance(320)
  stop()
  expect(happened).toEqual(['at 300', 310, 'M1'])
})

it('is silent once it was stopped, also in the middle of a frame', async () => {
  const { clock, happened, stop } = film([HELD, HELD], millis(50))
  await clock.advance(120)
  stop()
  await clock.advance(5000)
  expect(happened).toEqual(['at 100'])
})
