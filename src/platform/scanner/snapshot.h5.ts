/** A camera picture that is handed over whole and unpacked where it is decoded: the thread that draws copies no pixels. */
import type { Rect } from './crop'
import type { Frame, Shot, Snapshot } from './decoder'

/** Luma first, a byte a pixel; two by two pixels share their colour. */
const PLANAR: readonly unknown[] = ['I420', 'I420A', 'NV12']
/** Four bytes a pixel. Red and blue weigh the same in luma, so their order does not matter. */
const PACKED: readonly unknown[] = ['RGBA', 'RGBX', 'BGRA', 'BGRX']

/**
 * The video's present picture, or null where it has none, lies turned in memory, or is of a format that only drawing
 * can unpack. `crop` is in pixels of the video and comes back with even sides, as shared colours ask for.
 */
export function takeSnapshot(video: HTMLVideoElement, crop: Rect): Snapshot | null {
  if (typeof VideoFrame !== 'function') return null
  try {
    const picture = new VideoFrame(video)
    const snapshot = { video: picture, crop: evenly(crop) }
    if (isPlain(picture, video) && snapshot.crop.width > 0 && snapshot.crop.height > 0)
      return { ...snapshot, width: snapshot.crop.width, height: snapshot.crop.height }
    picture.close()
  } catch {
    // a video may refuse at this very moment; it can still be drawn
  }
  return null
}

function isPlain(picture: VideoFrame, { videoWidth, videoHeight }: HTMLVideoElement): boolean {
  const { format, visibleRect } = picture
  const { rotation, flip } = picture as { rotation?: number; flip?: boolean }
  if (![...PLANAR, ...PACKED].includes(format) || rotation || flip) return false
  return visibleRect?.width === videoWidth && visibleRect.height === videoHeight
}

const even = (pixels: number) => pixels - (pixels % 2)
const evenly = ({ x, y, width, height }: Rect): Rect => ({
  x: even(x),
  y: even(y),
  width: even(width),
  height: even(height),
})

/** Copies the pixels out, as grey where the picture is planar. Rejects when the browser cannot after all. */
export async function unpacked({ video, crop, width, height }: Snapshot): Promise<Frame> {
  const { x = 0, y = 0 } = video.visibleRect ?? {}
  const rect = { ...crop, x: crop.x + even(x), y: crop.y + even(y) }
  const bytes = new Uint8Array(video.allocationSize({ rect }))
  const [first] = await video.copyTo(bytes, { rect })
  const { offset, stride } = first ?? { offset: 0, stride: width }
  const pixels = PLANAR.includes(video.format)
    ? greyPixels(bytes, { width, height, offset, stride, isFull: video.colorSpace.fullRange === true })
    : rowsOf(bytes, { width: width * 4, height, offset, stride })
  return { data: pixels, width, height }
}

type Plane = {
  readonly width: number
  readonly height: number
  /** Bytes before the first row, and from one row to the next. */
  readonly offset: number
  readonly stride: number
}

/** RGBA of a luma plane. In studio range black is 16 and white 235 (ITU-R BT.601). */
export function greyPixels(
  bytes: Uint8Array,
  { width, height, offset, stride, isFull }: Plane & { readonly isFull: boolean },
): Frame['data'] {
  const data = new Uint8ClampedArray(width * height * 4)
  const grey = Uint8ClampedArray.from({ length: 256 }, (_, luma) =>
    isFull ? luma : ((luma - 16) * 255) / 219,
  )
  const asPixel = Uint32Array.from(grey, (level) => (0xff000000 | (level * 0x010101)) >>> 0)
  const pixels = new Uint32Array(data.buffer)
  for (let row = 0, at = 0; row < height; row++) {
    const from = offset + row * stride
    for (let column = 0; column < width; column++) pixels[at++] = asPixel[bytes[from + column] ?? 0] ?? 0
  }
  return data
}

function rowsOf(bytes: Uint8Array, { width, height, offset, stride }: Plane): Frame['data'] {
  const data = new Uint8ClampedArray(width * height)
  for (let row = 0; row < height; row++) {
    const from = offset + row * stride
    data.set(bytes.subarray(from, from + width), row * width)
  }
  return data
}

/** Pixels of either kind of shot; a snapshot is given back to the camera. */
export async function pixelsOf(shot: Shot): Promise<Frame> {
  if (!('video' in shot)) return shot
  try {
    return await unpacked(shot)
  } finally {
    shot.video.close()
  }
}
