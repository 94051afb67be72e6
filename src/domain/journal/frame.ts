/** How a record lies in storage: `CRC length body`. Every version keeps this form, so that none takes another’s bytes for damage. */
import type { Result } from '../kernel'
import { err, ok } from '../kernel'
import { crc32 } from './crc32'

export const FRAME_FAULTS = ['torn', 'checksum'] as const
type FrameFault = (typeof FRAME_FAULTS)[number]
export type Framed = { readonly body: string; readonly crc: number }

const FORM = /^([0-9A-F]{8}) (\d{1,9}) /

export function frame(body: string): Framed & { readonly text: string } {
  const crc = crc32(body)
  const hex = crc.toString(16).toUpperCase().padStart(8, '0')
  return { body, crc, text: `${hex} ${body.length} ${body}` }
}

export function unframe(text: string): Result<Framed, FrameFault> {
  const head = FORM.exec(text)
  if (!head) return err(text.length < 18 ? 'torn' : 'checksum')
  const body = text.slice(head[0].length)
  if (body.length < Number(head[2])) return err('torn')
  const crc = Number.parseInt(head[1] ?? '', 16)
  return body.length === Number(head[2]) && crc32(body) === crc ? ok({ body, crc }) : err('checksum')
}
