/** Codes drawn by an independent encoder as a grid of black and white modules. */
import bwipjs from 'bwip-js/node'
import { checkDigit } from '@/domain/code'
import type { Shown } from '../decode/manifest'
import type { Random } from '../random'

export const DRAWN = [
  'ean13',
  'ean8',
  'upca',
  'code128',
  'qr',
  'datamatrix',
] as const satisfies readonly Shown[]
export type Drawn = (typeof DRAWN)[number]

export type Grid = {
  /** 1 is black; the quiet zone is not part of it. */
  readonly cells: Uint8Array
  readonly columns: number
  readonly rows: number
}

const ENCODERS = {
  ean13: 'ean13',
  ean8: 'ean8',
  upca: 'upca',
  code128: 'code128',
  qr: 'qrcode',
  datamatrix: 'datamatrix',
} as const satisfies { readonly [drawn in Drawn]: string }

/** Bars of an EAN-13 at nominal size are 69 modules high. */
const BAR_ROWS = 69

export function textFor(drawn: Drawn, random: Random): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.below(10)).join('')
  const checked = (body: string) => body + checkDigit(body)
  // a leading zero would make it a UPC-A
  if (drawn === 'ean13') return checked(`${1 + random.below(9)}${digits(11)}`)
  if (drawn === 'ean8') return checked(digits(7))
  if (drawn === 'upca') return checked(digits(11))
  if (drawn === 'code128') return `LOT-${digits(8)}`
  return `https://id.example/01/${checked(`0${digits(12)}`)}`
}

export function draw(drawn: Drawn, text: string): Grid {
  const [symbol] = bwipjs.raw(ENCODERS[drawn], text)
  if (!symbol) throw new Error(`the encoder drew nothing for ${text}`)
  if ('pixs' in symbol)
    return { cells: Uint8Array.from(symbol.pixs), columns: symbol.pixx, rows: symbol.pixy }
  const line = symbol.sbs.flatMap((width, i) => Array.from({ length: width }, () => (i % 2 === 0 ? 1 : 0)))
  const cells = Uint8Array.from({ length: line.length * BAR_ROWS }, (_, i) => line[i % line.length] ?? 0)
  return { cells, columns: line.length, rows: BAR_ROWS }
}
