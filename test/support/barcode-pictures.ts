/** Pictures for the scanner: packs with barcodes on a busy shelf, drawn by an independent encoder, and real photographs. */
import bwipjs from 'bwip-js/node'
import sharp from 'sharp'
import type { Symbology } from '@/domain/code'
import type { Picture } from './y4m'

export type Size = { readonly width: number; readonly height: number }

export const FILM_SIZE: Size = { width: 640, height: 480 }

/** The encoder's name of each kind; GS1 kinds take bracketed text such as `(01)09501101530003`. */
const ENCODERS = {
  ean13: 'ean13',
  ean8: 'ean8',
  upca: 'upca',
  upce: 'upce',
  code128: 'code128',
  itf: 'itf14',
  databar: 'databaromni',
  'databar-expanded': 'databarexpanded',
  qr: 'qrcode',
  datamatrix: 'datamatrix',
} as const satisfies Partial<Record<Symbology, string>>

/** The same bars and squares with FNC1 in them. */
const GS1_ENCODERS: { readonly [symbology: string]: string | undefined } = {
  code128: 'gs1-128',
  qr: 'gs1qrcode',
  datamatrix: 'gs1datamatrix',
}

export type DrawnCode = { readonly symbology: keyof typeof ENCODERS; readonly text: string }

export type Look = {
  readonly size?: Size
  /** Pixels a bar's narrowest unit; whole. */
  readonly module?: number
  /** Clockwise, in degrees. */
  readonly turn?: number
  /** Standard deviation in pixels, 0.3 or more. */
  readonly blur?: number
}

/** A white pack with one code in the middle of a textured shelf. */
export async function packPicture(code: DrawnCode, look: Look = {}): Promise<Picture> {
  const { size = FILM_SIZE, module = 2, turn = 0, blur } = look
  const bars = await bwipjs.toBuffer({
    bcid: (code.text.startsWith('(') && GS1_ENCODERS[code.symbology]) || ENCODERS[code.symbology],
    text: code.text,
    scale: module,
    ...(isSquare(code) ? {} : { height: 18 }),
    paddingwidth: 12,
    paddingheight: 8,
    backgroundcolor: 'ffffff',
  })
  const pack = sharp(bars).extend({ top: 26, bottom: 14, left: 8, right: 8, background: '#fdfdfb' })
  const turned = await sharp(await pack.png().toBuffer())
    .rotate(turn, { background: '#00000000' })
    .png()
    .toBuffer()
  const shelf = sharp(shelfSvg(size)).composite([{ input: turned, gravity: 'centre' }])
  const picture = sharp(await shelf.png().toBuffer())
  return pixelsOf(blur ? picture.blur(blur) : picture)
}

/** The same shelf with nothing on it. */
export function emptyPicture(size: Size = FILM_SIZE): Promise<Picture> {
  return pixelsOf(sharp(shelfSvg(size)))
}

/** Any picture file, upright and whole, on grey. */
export function photographPicture(file: string | Buffer, size: Size = FILM_SIZE): Promise<Picture> {
  const photograph = sharp(file).rotate().flatten({ background: '#ffffff' })
  return pixelsOf(photograph.resize(size.width, size.height, { fit: 'contain', background: '#7c7c7c' }))
}

const isSquare = ({ symbology }: DrawnCode) => symbology === 'qr' || symbology === 'datamatrix'

async function pixelsOf(image: sharp.Sharp): Promise<Picture> {
  const { data, info } = await image
    .flatten({ background: '#ffffff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** Blocks of many colours in an order that never changes: clutter, but no stripes. */
function shelfSvg({ width, height }: Size): Buffer {
  const side = 40
  let seed = 7
  const next = () => {
    seed = (seed * 48271) % 2147483647
    return seed
  }
  const blocks: string[] = []
  for (let y = 0; y < height; y += side) {
    for (let x = 0; x < width; x += side) {
      const fill = `hsl(${next() % 360} 35% ${45 + (next() % 30)}%)`
      blocks.push(`<rect x="${x}" y="${y}" width="${side}" height="${side}" rx="9" fill="${fill}"/>`)
    }
  }
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#8a8a86"/>${blocks.join('')}</svg>`,
  )
}
