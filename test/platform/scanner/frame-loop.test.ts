// Every frame that was read is reported, also one that holds nothing; a frame the decoder lost is not.
import { expect, it, vi } from 'vitest'
import { millis } from '@/domain/kernel'
import type { Decoder, Reading } from '@/platform/scanner/decoder'
import { watchFrames } from '@/platform/scanner/frame-loop.h5'
import { createVirtualClock } from '../../support/virtual-clock'

vi.mock('@/platform/scanner/grab-frame.h5', () => ({
  createGrabber: () => () => ({ frame: { width: 4, height: 4 }, crop: {}, video: {}, box: {} }),
}))

const EMPTY = { codes: [], hint: null, stages: {} } as unknown as Reading
const HELD = {
  ...EMPTY,
  codes: [{ text: 'M1', symbology: 'qr', confidence: 'certain', outline: [{ x: 1, y: 1 }] }],
} as unknown as Reading

it('reports the frames that were read, each before what it held', async () => {
  const clock = createVirtualClock()
  const started = clock.now()
  const answers: (Reading | null)[] = [EMPTY, null, HELD]
  const happened: unknown[] = []
  const video = {
    requestVideoFrameCallback(work: (now: number, of: { presentedFrames: number }) => void) {
      if (answers.length > 0) clock.after(millis(100), () => work(0, { presentedFrames: 1 }))
      return 1
    },
    cancelVideoFrameCallback() {},
  }
  const decode = async () => {
    const answer = answers.shift()
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
    onReading: () => {},
  })
  await clock.advance(5000)
  stop()
  // the lost one was tried again two seconds later, with the frame after it
  expect(happened).toEqual([100, 2300, 'M1'])
})
