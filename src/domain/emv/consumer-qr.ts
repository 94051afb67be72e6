/** A shopper's QR code (EMVCo consumer-presented mode): which cards it offers a till. It holds card numbers: never keep, send or show it. */
import type { Result } from '../kernel'
import { bytesOfBase64, err, ok } from '../kernel'
import type { BerObject } from './ber-object'
import { BER_REFUSALS, readBer } from './ber-object'
import { LONGEST_CODE } from './merchant-qr'

export type CardApplication = {
  /** Application identifier, hexadecimal. */
  readonly aid: string
  readonly label: string | null
  readonly objects: readonly BerObject[]
}

export type ConsumerQr = {
  /** Best liked first. */
  readonly applications: readonly CardApplication[]
  /** What holds for all of them. */
  readonly common: readonly BerObject[]
}

export const CONSUMER_QR_REFUSALS = [
  'too-long',
  'base64',
  ...BER_REFUSALS,
  /** It does not begin with the format `CPV01`. */
  'format',
  'no-application',
  /** An application that does not say which it is. */
  'no-aid',
] as const
export type ConsumerQrRefusal = (typeof CONSUMER_QR_REFUSALS)[number]

const FORMAT = { tag: '85', hex: '4350563031' }
const APPLICATION = '61'
const COMMON = '62'
const AID = '4F'
const LABEL = '50'

export function parseConsumerQr(text: string): Result<ConsumerQr, ConsumerQrRefusal> {
  if (text.length > LONGEST_CODE) return err('too-long')
  const bytes = bytesOfBase64(text)
  if (!bytes) return err('base64')
  const read = readBer(bytes)
  if (!read.ok) return read
  const [format, ...rest] = read.value
  if (format?.kind !== 'value' || format.tag !== FORMAT.tag || format.hex !== FORMAT.hex) return err('format')
  const applications: CardApplication[] = []
  for (const objects of templates(rest, APPLICATION)) {
    const aid = hexIn(objects, AID)
    if (!aid) return err('no-aid')
    const label = hexIn(objects, LABEL)
    applications.push({ aid, label: label === undefined ? null : latinOf(label), objects })
  }
  if (applications.length === 0) return err('no-application')
  return ok({ applications, common: templates(rest, COMMON).flat() })
}

const templates = (objects: readonly BerObject[], tag: string) =>
  objects.flatMap((each) => (each.kind === 'template' && each.tag === tag ? [each.objects] : []))

function hexIn(objects: readonly BerObject[], tag: string): string | undefined {
  const found = objects.find((each) => each.tag === tag)
  return found?.kind === 'value' ? found.hex : undefined
}

const latinOf = (hex: string) => hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)))
