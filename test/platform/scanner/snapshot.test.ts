// @vitest-environment jsdom
// A camera's picture is handed over as it lies in memory, and its luma comes out where it is decoded.
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Snapshot } from '@/platform/scanner/decoder'
import { takeSnapshot } from '@/platform/scanner/snapshot.h5'
import { pixelsOf } from '@/platform/scanner/unpack.h5'

type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
type Made = {
  format: string | null
  visibleRect: Rect | null
  rotation?: number
  flip?: boolean
  fullRange?: boolean
  refuses?: boolean
}

/** A picture of 8 × 6 pixels whose luma is ten times the row plus the column, over 16. */
const LEVELS = Array.from({ length: 48 }, (_, i) => 16 + 10 * Math.floor(i / 8) + (i % 8))
const WHOLE = { x: 0, y: 0, width: 8, height: 6 }
const VIDEO = { videoWidth: 8, videoHeight: 6 } as HTMLVideoElement
/** Bytes between two rows, more than they are wide. */
const STRIDE = 40
const OFFSET = 4

class StandInPicture {
  static made: Made = { format: 'I420', visibleRect: WHOLE }
  closed = 0
  readonly format = StandInPicture.made.format
  readonly visibleRect = StandInPicture.made.visibleRect
  readonly rotation = StandInPicture.made.rotation
  readonly flip = StandInPicture.made.flip
  readonly colorSpace = { fullRange: StandInPicture.made.fullRange ?? false }
  constructor() {
    if (StandInPicture.made.refuses) throw new TypeError('no picture at this moment')
  }
  allocationSize({ rect }: { rect: Rect }) {
    return OFFSET + STRIDE * rect.height
  }
  async copyTo(bytes: Uint8Array, { rect }: { rect: Rect }) {
    if (this.closed > 0) throw new Error('closed')
    const each = this.format === 'I420' || this.format === 'NV12' ? 1 : 4
    for (let y = 0; y < rect.height; y++)
      for (let x = 0; x < rect.width; x++)
        bytes.fill(
          LEVELS[(rect.y + y) * 8 + rect.x + x] ?? 0,
          OFFSET + y * STRIDE + x * each,
          OFFSET + y * STRIDE + (x + 1) * each,
        )
    return [{ offset: OFFSET, stride: STRIDE }]
  }
  close() {
    this.closed += 1
  }
}

function snapshotOf(made: Partial<Made> = {}, crop: Rect = WHOLE): Snapshot | null {
  StandInPicture.made = { format: 'I420', visibleRect: WHOLE, ...made }
  vi.stubGlobal('VideoFrame', StandInPicture)
  return takeSnapshot(VIDEO, crop)
}
afterEach(() => vi.unstubAllGlobals())

async function reds(snapshot: Snapshot | null): Promise<number[]> {
  if (!snapshot) throw new Error('no snapshot was taken')
  const { data } = await pixelsOf(snapshot)
  return [...data].filter((_, i) => i % 4 === 0)
}

describe('the pixels of a snapshot', () => {
  const CROP = { x: 2, y: 2, width: 4, height: 2 }
  const CUT = [38, 39, 40, 41, 48, 49, 50, 51]

  it('are its luma, black at 0 and white at 255, within the crop', async () => {
    const studio = CUT.map((level) => Math.round(((level - 16) * 255) / 219))
    expect(await reds(snapshotOf({}, CROP))).toEqual(studio)
    expect(await reds(snapshotOf({ format: 'NV12' }, CROP))).toEqual(studio)
    expect(await reds(snapshotOf({ fullRange: true }, CROP))).toEqual(CUT)
  })

  it('are those of a packed picture as they are', async () => {
    for (const format of ['RGBA', 'RGBX', 'BGRA', 'BGRX'])
      expect(await reds(snapshotOf({ format }, CROP))).toEqual(CUT)
  })

  it('are grey and opaque', async () => {
    const snapshot = snapshotOf({ fullRange: true })
    if (!snapshot) throw new Error('no snapshot was taken')
    const { data, width, height } = await pixelsOf(snapshot)
    expect([width, height, data.length]).toEqual([8, 6, 8 * 6 * 4])
    expect([...data.slice(0, 8)]).toEqual([16, 16, 16, 255, 17, 17, 17, 255])
  })

  it('come with even sides: two by two pixels share a colour', () => {
    expect(snapshotOf({}, { x: 3, y: 1, width: 5, height: 3 })).toMatchObject({
      crop: { x: 2, y: 0, width: 4, height: 2 },
      width: 4,
      height: 2,
    })
    expect(snapshotOf({}, { x: 0, y: 0, width: 1, height: 6 })).toBeNull()
  })

  it('start where the picture does in memory', async () => {
    const shifted = snapshotOf(
      { visibleRect: { ...WHOLE, x: 2, y: 2 }, fullRange: true },
      { ...CROP, x: 0, y: 0 },
    )
    expect(await reds(shifted)).toEqual(CUT)
  })
})

describe('no snapshot', () => {
  it.each<[string, Partial<Made>]>([
    ['is taken of a picture that lies turned', { rotation: 90 }],
    ['is taken of a mirrored picture', { flip: true }],
    ['is taken of a picture of another size', { visibleRect: { ...WHOLE, width: 6 } }],
    ['is taken of an unknown format', { format: 'I420P10' }],
    ['is taken of a picture only the graphics card knows', { format: null }],
    ['is taken at a moment without a picture', { refuses: true }],
  ])('%s', (_, made) => {
    expect(snapshotOf(made)).toBeNull()
  })

  it('is taken where the browser has none', () => {
    expect(takeSnapshot(VIDEO, WHOLE)).toBeNull()
  })
})

describe('the camera gets its picture back', () => {
  const picture = (snapshot: Snapshot | null) => snapshot?.video as unknown as StandInPicture

  it('once it was unpacked, and when it could not be', async () => {
    const snapshot = snapshotOf()
    await reds(snapshot)
    expect(picture(snapshot).closed).toBe(1)
    const broken = snapshotOf()
    picture(broken).copyTo = async () => Promise.reject(new Error('lost'))
    await expect(reds(broken)).rejects.toThrow('lost')
    expect(picture(broken).closed).toBe(1)
  })
})
