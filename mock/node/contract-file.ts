/** The shop's contracts with networks elsewhere: addresses, numbers and keys, as `GET /networks/credentials` hands them out. */
import type { KeyObject } from 'node:crypto'
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { InferOutput } from 'valibot'
import { bytes, check, optional, pipe, safeParse, strictObject, string, transform } from 'valibot'
import { isHere, isNotifyUrl } from '../wallets/notify-url'

const text = pipe(
  string(),
  check((value) => value.trim() !== '', 'must not be empty'),
)
/** Without a slash at its end: paths follow. */
const address = pipe(
  text,
  check(isNotifyUrl, 'is no HTTPS address without a query'),
  transform((value) => value.replace(/\/+$/, '')),
)

/** A PEM text, or the path of one beside the file. */
const rsaKey = (folder: string, kind: 'private' | 'public') =>
  pipe(
    text,
    transform((value) => keyIn(folder, value, kind)),
    check((made) => made !== null, `is no ${kind} RSA key in PEM, nor the path of one`),
    transform((made) => made as KeyObject),
  )

function keyIn(folder: string, value: string, kind: 'private' | 'public'): KeyObject | null {
  try {
    const pem = value.includes('-----BEGIN') ? value : readFileSync(resolve(folder, value), 'utf8')
    // the public half of a private key would be read too, and is somebody else's mistake
    if (kind === 'public' && pem.includes('PRIVATE KEY')) return null
    const key = kind === 'public' ? createPublicKey(pem) : createPrivateKey(pem)
    return key.asymmetricKeyType === 'rsa' ? key : null
  } catch {
    return null
  }
}

function contractIn(folder: string) {
  const [own, theirs] = [rsaKey(folder, 'private'), rsaKey(folder, 'public')]
  return pipe(
    strictObject({
      /** Where this server is reached from outside; `/pay/` and the name of a network follow. */
      notifyAt: optional(address),
      wechatPay: optional(
        strictObject({
          base: address,
          mchid: text,
          appid: text,
          merchantSerial: text,
          merchantPrivateKey: own,
          apiV3Key: pipe(text, bytes(32, 'must be 32 bytes')),
          platformSerial: text,
          platformPublicKey: theirs,
          /** The public key is enough; it comes with the credentials of the mock. */
          platformCertificate: optional(string()),
        }),
      ),
      alipay: optional(
        strictObject({
          base: address,
          appId: text,
          sellerId: text,
          appPrivateKey: own,
          alipayPublicKey: theirs,
        }),
      ),
      acquirer: optional(
        strictObject({
          base: address,
          merchant: text,
          merchantSerial: text,
          merchantPrivateKey: own,
          acquirerSerial: text,
          acquirerPublicKey: theirs,
        }),
      ),
    }),
    check((file) => basesIn(file).length > 0, 'names no network'),
    check(
      (file) => file.notifyAt !== undefined || basesIn(file).every(isHere),
      'needs notifyAt: a network elsewhere cannot reach this machine by itself',
    ),
  )
}

export type ContractFile = InferOutput<ReturnType<typeof contractIn>>

type Bases = { readonly [network in 'wechatPay' | 'alipay' | 'acquirer']?: { readonly base: string } }
const basesIn = ({ wechatPay, alipay, acquirer }: Bases): string[] =>
  [wechatPay, alipay, acquirer].flatMap((each) => (each ? [each.base] : []))

/** Throws one line that names the file and the field, and nothing of what stands in it. */
export function readContractFile(path: string): ContractFile {
  const read = safeParse(contractIn(dirname(resolve(path))), jsonIn(path))
  if (read.success) return read.output
  const [issue] = read.issues
  const where = issue.path?.map(({ key }) => String(key)).join('.')
  const what = issue.type === 'strict_object' ? 'is missing, or is no field of it' : issue.message
  throw new Error([`${path}:`, where, what].filter(Boolean).join(' '))
}

function jsonIn(path: string): unknown {
  const text = readFileSync(path, 'utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${path}: is no JSON`)
  }
}
