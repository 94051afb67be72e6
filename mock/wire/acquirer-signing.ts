/** The headers that carry a signature between a shop and the acquirer: a wire of our own, as no public one was found. */
import type { WireHeaders } from './wire'

export type AcquirerStamp = {
  /** Empty in what the acquirer sends. */
  readonly merchant: string
  readonly serial: string
  readonly timestamp: string
  readonly nonce: string
  readonly signature: string
}

export const acquirerHeaders = ({
  merchant,
  serial,
  timestamp,
  nonce,
  signature,
}: AcquirerStamp): WireHeaders => ({
  'content-type': 'application/json; charset=utf-8',
  ...(merchant !== '' && { 'acquirer-merchant': merchant }),
  'acquirer-serial': serial,
  'acquirer-timestamp': timestamp,
  'acquirer-nonce': nonce,
  'acquirer-signature': signature,
})

export function parseAcquirerHeaders(headers: WireHeaders): AcquirerStamp | null {
  const read = (name: string) => headers[`acquirer-${name}`] ?? ''
  const [serial, timestamp, nonce, signature] = ['serial', 'timestamp', 'nonce', 'signature'].map(read)
  return serial && timestamp && nonce && signature
    ? { merchant: read('merchant'), serial, timestamp, nonce, signature }
    : null
}
