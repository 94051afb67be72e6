/** Reads every code in a picture file. */
import type { RawScan } from '@/domain/code'
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { Clock, ScanFailure } from '../ports'
import { fitWithin } from './crop'
import type { Frame } from './decoder'
import { scansOf } from './picture-scans'
import { sharedDecoder } from './shared-decoder.h5'

const LONGEST_SIDE = 1600

export async function readPicture(
  file: Blob,
  clock: Clock,
): Promise<Result<readonly RawScan[], ScanFailure>> {
  const frame = await frameOf(file)
  if (!frame) return err('unreadable')
  try {
    const { codes } = await sharedDecoder().decode(frame, 'still')
    const scans = scansOf(codes, clock.now())
    return scans.length > 0 ? ok(scans) : err('nothing-found')
  } catch {
    return err('unsupported')
  }
}

/** Upright; null when the file is no picture this browser knows. */
async function frameOf(file: Blob): Promise<Frame | null> {
  try {
    const picture = await loadPicture(file)
    const { width, height } = fitWithin(picture, LONGEST_SIDE)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) return null
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    context.drawImage(picture, 0, 0, width, height)
    if ('close' in picture) picture.close()
    return { data: context.getImageData(0, 0, width, height).data, width, height }
  } catch {
    return null
  }
}

function loadPicture(file: Blob): Promise<ImageBitmap | HTMLImageElement> {
  if (typeof createImageBitmap === 'function') return createImageBitmap(file).catch(() => loadImage(file))
  return loadImage(file)
}

function loadImage(file: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(file)
  return new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = reject
    image.src = url
  }).finally(() => URL.revokeObjectURL(url))
}
