/** What travels between a merchant and a wallet network: plain requests and replies, and the cryptography they need. */

export type WireHeaders = { readonly [lowerCaseName: string]: string }

export type WireRequest = {
  readonly method: 'GET' | 'POST'
  /** With the query, as it is signed. */
  readonly path: string
  readonly headers: WireHeaders
  readonly body: string
}

export type WireReply = { readonly status: number; readonly headers: WireHeaders; readonly body: string }

export type Sealed = {
  /** Name of the shared secret. */
  readonly secret: string
  /** 12 characters. */
  readonly nonce: string
  /** Not hidden, but guarded. */
  readonly associated: string
}

/** Keys and secrets go by name, so that state and settings hold none. All signatures and sealed texts are Base64. */
export type WireCrypto = {
  /** RSA-SHA256, PKCS#1 v1.5. Throws where the private key is not held: our bug. */
  sign(key: string, text: string): string
  /** False for an unknown key too. */
  verify(key: string, text: string, signature: string): boolean
  /** AEAD_AES_256_GCM: the ciphertext followed by its 16 byte tag. */
  seal(how: Sealed, text: string): string
  /** Null when anything was changed. */
  open(how: Sealed, sealed: string): string | null
}
