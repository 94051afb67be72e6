/**
 * Cryptography where there is no RSA: mini programs have no WebCrypto, and the networks answer synchronously.
 * It stands in for RSA and AES between a merchant and networks that live in ONE process: both ends know every key, so a
 * signature only shows that nobody in between changed the text. Over HTTP `mock/node/crypto.ts` is used, which is real.
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { base64Of, bytesOfBase64, utf8Of } from '@/domain/kernel'
import { textOf } from './bytes'
import type { Sealed, WireCrypto } from './wire'

const TAG = 16

/** `names`: the keys and secrets there are; any other verifies and opens nothing. */
export function createInProcessCrypto(names: readonly string[]): WireCrypto {
  // with the key worked in already
  const keys = new Map(names.map((name) => [name, hmac.create(sha256, utf8Of(`in one process: ${name}`))]))
  const mac = (key: string, bytes: Uint8Array): Uint8Array => {
    const known = keys.get(key)
    if (!known) throw new Error(`no key called ${key}`)
    return known.clone().update(bytes).digest()
  }
  const sign = (key: string, text: string) => base64Of(mac(key, utf8Of(text)))
  /** Over everything that must not change, each part with its length. */
  function tagOf({ secret, nonce, associated }: Sealed, cipher: Uint8Array): Uint8Array {
    const head = utf8Of(`${nonce.length} ${nonce}${associated.length} ${associated}`)
    const all = new Uint8Array(head.length + cipher.length)
    all.set(head)
    all.set(cipher, head.length)
    return mac(secret, all).subarray(0, TAG)
  }

  /** Nothing a cryptanalyst would call hidden, but nothing one can read either; the same again undoes it. */
  function hide({ secret, nonce }: Sealed, bytes: Uint8Array): Uint8Array {
    let [a, b, c, d] = new Int32Array(
      Uint8Array.from(mac(secret, utf8Of(nonce))).buffer,
    ) as unknown as number[] as [number, number, number, number]
    return bytes.map((byte) => {
      // xorshift128, G. Marsaglia 2003
      const t = a ^ (a << 11)
      a = b
      b = c
      c = d
      d = d ^ (d >>> 19) ^ t ^ (t >>> 8)
      return byte ^ (d & 255)
    })
  }

  return {
    sign,
    verify: (key, text, signature) => keys.has(key) && sign(key, text) === signature,
    seal(how, text) {
      const cipher = hide(how, utf8Of(text))
      const tag = tagOf(how, cipher)
      const sealed = new Uint8Array(cipher.length + TAG)
      sealed.set(cipher)
      sealed.set(tag, cipher.length)
      return base64Of(sealed)
    },
    open(how, sealed) {
      const bytes = bytesOfBase64(sealed)
      if (!bytes || bytes.length < TAG || !keys.has(how.secret)) return null
      const cipher = bytes.subarray(0, bytes.length - TAG)
      const isGenuine = base64Of(tagOf(how, cipher)) === base64Of(bytes.subarray(bytes.length - TAG))
      return isGenuine ? textOf(hide(how, cipher)) : null
    },
  }
}
