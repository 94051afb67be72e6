/** The real cryptography of the wire, in Node: RSA-SHA256 and AES-GCM. Used by `npm run mock` and by the tests with public SDKs. */
import type { KeyObject } from 'node:crypto'
import { createCipheriv, createDecipheriv, createSign, createVerify } from 'node:crypto'
import type { WireCrypto } from '../wire/wire'

export type NodeKey = { readonly publicKey: KeyObject; readonly privateKey?: KeyObject }

export type NodeKeys = {
  readonly keys: { readonly [name: string]: NodeKey | undefined }
  /** Shared secrets as text: 32 characters for the APIv3 key. */
  readonly secrets: { readonly [name: string]: string | undefined }
}

const TAG = 16

export function createNodeCrypto({ keys, secrets }: NodeKeys): WireCrypto {
  function secretOf(name: string) {
    const secret = Buffer.from(secrets[name] ?? '')
    const algorithm = { 16: 'aes-128-gcm', 32: 'aes-256-gcm' }[secret.length]
    if (!algorithm) throw new Error(`no secret called ${name}`)
    return { secret, algorithm: algorithm as 'aes-256-gcm' }
  }
  return {
    sign(name, text) {
      const key = keys[name]?.privateKey
      if (!key) throw new Error(`no private key called ${name}`)
      return createSign('RSA-SHA256').update(text, 'utf8').sign(key, 'base64')
    },
    verify(name, text, signature) {
      const key = keys[name]?.publicKey
      return (
        key !== undefined && createVerify('RSA-SHA256').update(text, 'utf8').verify(key, signature, 'base64')
      )
    },
    seal({ secret: name, nonce, associated }, text) {
      const { secret, algorithm } = secretOf(name)
      const cipher = createCipheriv(algorithm, secret, nonce).setAAD(Buffer.from(associated))
      return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
        'base64',
      )
    },
    open({ secret: name, nonce, associated }, sealed) {
      const { secret, algorithm } = secretOf(name)
      const bytes = Buffer.from(sealed, 'base64')
      if (bytes.length < TAG || Buffer.byteLength(nonce) !== 12) return null
      const cipher = createDecipheriv(algorithm, secret, nonce, { authTagLength: TAG })
      cipher.setAAD(Buffer.from(associated)).setAuthTag(bytes.subarray(-TAG))
      try {
        return Buffer.concat([cipher.update(bytes.subarray(0, -TAG)), cipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}
