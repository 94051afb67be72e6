/** What the backend has said and wants to recognise when it comes back: HMAC-SHA-256 (RFC 2104) over its JSON in UTF-8. */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8Of } from '@/domain/kernel'
import type { World } from './context'

/** 64 hexadecimal digits. The secret is made on first use and never leaves the backend. */
export function sign({ state, newId }: Pick<World, 'state' | 'newId'>, content: object): string {
  if (state.secret === '') state.secret = newId('k')
  const mac = hmac(sha256, utf8Of(state.secret), utf8Of(JSON.stringify(content)))
  return Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Looks at every digit, whether or not an earlier one was wrong: time must not tell how far a guess was right. */
export function isSigned(world: Pick<World, 'state' | 'newId'>, content: object, signature: string): boolean {
  const wanted = sign(world, content)
  let different = wanted.length ^ signature.length
  for (let i = 0; i < wanted.length; i++) different |= wanted.charCodeAt(i) ^ (signature.charCodeAt(i) || 0)
  return different === 0
}
