/** Lets the shopper choose a picture file and turns it into pixels. */
import { millis } from '@/domain/kernel'
import type { Clock } from '../ports'
import { fitWithin } from './crop'
import type { Frame } from './decoder'

/** Time for `change` to arrive after the chooser closed, in browsers that do not tell of a cancel. */
const CHOOSER_GRACE = millis(3000)
const LONGEST_SIDE = 1600

/** Null when the shopper chose nothing. Must be called while a tap is being handled, else browsers open no chooser. */
export function choosePicture(clock: Clock): Promise<File | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*'
  input.hidden = true
  document.body.append(input) // some browsers forget an input that is not in the page
  return new Promise((resolve) => {
    let cancelGrace = () => {}
    const finish = () => {
      cancelGrace()
      window.removeEventListener('focus', onReturn)
      input.remove()
      resolve(input.files?.[0] ?? null)
    }
    const onReturn = () => {
      cancelGrace()
      cancelGrace = clock.after(CHOOSER_GRACE, finish)
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    window.addEventListener('focus', onReturn)
    input.click()
  })
}

/** Upright and at most 1600 pixels long; null when the file is no picture this browser knows. */
export async function frameOfPicture(file: Blob): Promise<Frame | null> {
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
