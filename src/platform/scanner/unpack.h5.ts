/** The pixels of a camera picture, where it is decoded. */
import type { Frame, Snapshot } from './decoder'
import { even, PLANAR } from './snapshot-formats'

/** Copies the pixels out, as grey where the picture is planar. */
async function unpacked({ video, crop, width, height }: Snapshot): Promise<Frame> {
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

/** The grey pixel of each luma. In studio range black is 16 and white 235 (ITU-R BT.601). */
const pixelsBy = (levelOf: (luma: number) => number) =>
  Uint32Array.from(
    Uint8ClampedArray.from({ length: 256 }, (_, luma) => levelOf(luma)),
    (level) => (0xff000000 | (level * 0x010101)) >>> 0,
  )
const FULL = pixelsBy((luma) => luma)
const STUDIO = pixelsBy((luma) => ((luma - 16) * 255) / 219)

/** RGBA of a luma plane. */
function greyPixels(
  bytes: Uint8Array,
  { width, height, offset, stride, isFull }: Plane & { readonly isFull: boolean },
): Frame['data'] {
  const data = new Uint8ClampedArray(width * height * 4)
  const asPixel = isFull ? FULL : STUDIO
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

/** Rejects when the browser cannot after all. The picture is given back to the camera. */
export async function pixelsOf(snapshot: Snapshot): Promise<Frame> {
  try {
    return await unpacked(snapshot)
  } finally {
    snapshot.video.close()
  }
}
