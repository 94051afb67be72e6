// Frames read in the last second, and frames that passed unread.
import { describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import type { FrameRate } from '@/platform/scanner/frame-rate'
import { frameRead, NO_FRAMES } from '@/platform/scanner/frame-rate'
import { reportOf } from '@/platform/scanner/frame-report'
import { boxAround } from '@/platform/scanner/outline'

const play = (...frames: readonly (readonly [at: number, presented: number | null])[]): FrameRate =>
  frames.reduce((rate, [at, presented]) => frameRead(rate, millis(at), presented), NO_FRAMES)

describe('the frame rate', () => {
  it('counts the frames of the last second', () => {
    expect(play().read).toHaveLength(0)
    expect(play([0, null], [100, null], [999, null]).read).toHaveLength(3)
    expect(play([0, null], [100, null], [1000, null]).read).toEqual([100, 1000])
  })

  it('counts what the camera showed and nobody read', () => {
    expect(play([0, 5], [30, 6]).dropped).toBe(0)
    expect(play([0, 5], [30, 8], [60, 9], [90, 12]).dropped).toBe(4)
  })

  it('counts no frames as missed before the first, without a count, or when it starts anew', () => {
    expect(play([0, 500]).dropped).toBe(0)
    expect(play([0, 5], [30, null], [60, 9]).dropped).toBe(0)
    expect(play([0, 500], [30, 2], [60, 4]).dropped).toBe(1)
  })
})

describe('the report of a frame', () => {
  const size = { width: 640, height: 480 }
  const outline = boxAround([])

  it('holds plain data only, in the order of the stages', () => {
    const bars = {
      text: '96385074',
      symbology: 'ean8',
      outline,
      engine: 'soft',
      confidence: 'certain',
    } as const
    const gs1 = {
      ...bars,
      text: '01',
      symbology: 'code128',
      engine: 'zxing-wasm',
      identifier: ']C1',
    } as const
    const report = reportOf(
      { codes: [bars, gs1], hint: null, stages: { locate: 2, soft: 1.5 } },
      size,
      { width: 1280, height: 720 },
      { read: [millis(1), millis(2)], presented: 3, dropped: 7 },
    )
    expect(report).toEqual({
      reads: [
        { text: '96385074', symbology: 'ean8', engine: 'soft', confidence: 'certain' },
        { text: '01', symbology: 'code128', identifier: ']C1', engine: 'zxing-wasm', confidence: 'certain' },
      ],
      stages: { locate: 2, soft: 1.5 },
      decoder: 'locate → soft',
      camera: { width: 1280, height: 720 },
      frame: size,
      framesASecond: 2,
      dropped: 7,
    })
    expect(structuredClone(report)).toEqual(report)
  })
})
