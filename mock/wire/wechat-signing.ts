/** What WeChat Pay API v3 signs, and the headers that carry it. */
import type { WireHeaders } from './wire'

export const SCHEME = 'WECHATPAY2-SHA256-RSA2048'
/** How far two clocks may differ, in seconds. */
export const SKEW = 300
/** Signatures of messages WeChat sends to see whether a merchant looks at all start like this. */
export const PROBE = 'WECHATPAY/SIGNTEST/'

/** Every line ends, the last and empty ones too. */
export const lines = (...parts: readonly string[]): string => parts.map((part) => `${part}\n`).join('')

export type Credentials = {
  readonly mchid: string
  readonly serial: string
  readonly timestamp: string
  readonly nonce: string
  readonly signature: string
}

export function authorization({ mchid, serial, timestamp, nonce, signature }: Credentials): string {
  return `${SCHEME} mchid="${mchid}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${serial}",signature="${signature}"`
}

export function parseAuthorization(header: string): Credentials | null {
  if (!header.startsWith(`${SCHEME} `)) return null
  const values = new Map<string, string>()
  for (const [, name = '', value = ''] of header.matchAll(/(\w+)="([^"]*)"/g)) values.set(name, value)
  const read = (name: string) => values.get(name) ?? ''
  const found = {
    mchid: read('mchid'),
    serial: read('serial_no'),
    timestamp: read('timestamp'),
    nonce: read('nonce_str'),
    signature: read('signature'),
  }
  return Object.values(found).includes('') ? null : found
}

export type Stamp = Omit<Credentials, 'mchid'>

export const stampHeaders = ({ serial, timestamp, nonce, signature }: Stamp): WireHeaders => ({
  'wechatpay-serial': serial,
  'wechatpay-timestamp': timestamp,
  'wechatpay-nonce': nonce,
  'wechatpay-signature': signature,
  'wechatpay-signature-type': SCHEME,
})

export function parseStamp(headers: WireHeaders): Stamp | null {
  const read = (name: string) => headers[`wechatpay-${name}`] ?? ''
  const found = {
    serial: read('serial'),
    timestamp: read('timestamp'),
    nonce: read('nonce'),
    signature: read('signature'),
  }
  return Object.values(found).includes('') ? null : found
}

/** Whether a time in whole seconds is now, give or take what clocks may differ. */
export function isFresh(timestamp: string, now: number): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false
  return Math.abs(Math.floor(now / 1000) - Number(timestamp)) <= SKEW
}
