/** Picture files as the frames a camera would deliver. */
import sharp from 'sharp'
import type { Frame } from '@/platform/scanner/decoder'
import { UsageError } from '../usage'

export type FrameSize = 'native' | { readonly width: number; readonly height: number }

/** Larger ones do not fit into an engine's memory as they are. */
const MOST_PIXELS = 50_000_000
const PAD = '#808080'

export function frameSizeOf(given: string): FrameSize {
  if (given === 'native') return given
  const [, width, height] = /^(\d{2,4})x(\d{2,4})$/.exec(given) ?? []
  if (!width || !height) throw new UsageError(`--frame takes native or a size such as 640x480, not ${given}`)
  return { width: Number(width), height: Number(height) }
}

/** The whole picture, its shape kept, as large as the frame lets it be, in the middle of grey. Rejects for a broken file. */
export async function loadFrame(file: string | Buffer, size: FrameSize): Promise<Frame> {
  const picture = sharp(file).rotate().flatten({ background: '#ffffff' }).toColourspace('srgb')
  if (size === 'native') {
    const { width, height } = await picture.metadata()
    if (width * height > MOST_PIXELS) throw new Error(`${width} x ${height} pixels are too many`)
  } else {
    picture.resize(size.width, size.height, { fit: 'contain', kernel: 'lanczos3', background: PAD })
  }
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height }
}

/** Engines may keep or take away the pixels they are given. */
export const copyOf = ({ data, width, height }: Frame): Frame => ({ data: data.slice(), width, height })
