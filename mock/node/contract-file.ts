/** The shop's contracts with networks elsewhere: addresses, numbers and keys, as `GET /networks/credentials` hands them out. */
import type { KeyObject } from 'node:crypto'
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { GenericSchema, InferOutput } from 'valibot'
import { check, length, object, optional, pipe, safeParse, string, transform, url } from 'valibot'

const text = pipe(
  string(),
  check((value) => value.trim() !== '', 'must not be empty'),
)
/** Without a slash at its end: paths follow. */
const address = pipe(
  text,
  url(),
  transform((value) => value.replace(/\/+$/, '')),
)

/** A PEM text, or the path of one beside the file. */
const key = (folder: string, make: (pem: string) => KeyObject, kind: string) =>
  pipe(
    text,
    transform((value) => keyIn(folder, value, make)),
    check((made): made is KeyObject => made !== null, `is no ${kind} in PEM, nor the path of one`),
    transform((made) => made as KeyObject),
  )

function keyIn(folder: string, value: string, make: (pem: string) => KeyObject): KeyObject | null {
  try {
    return make(value.includes('-----BEGIN') ? value : readFileSync(resolve(folder, value), 'utf8'))
  } catch {
    return null
  }
}

function contractIn(folder: string) {
  const own = key(folder, createPrivateKey, 'private key')
  const theirs = key(folder, createPublicKey, 'public key')
  return object({
    /** Where the networks reach this shop; the name of each follows. */
    notifyAt: optional(address),
    wechatPay: optional(
      object({
        base: address,
        mchid: text,
        appid: text,
        merchantSerial: text,
        merchantPrivateKey: own,
        apiV3Key: pipe(text, length(32)),
        platformSerial: text,
        platformPublicKey: theirs,
      }),
    ),
    alipay: optional(
      object({ base: address, appId: text, sellerId: text, appPrivateKey: own, alipayPublicKey: theirs }),
    ),
    acquirer: optional(
      object({
        base: address,
        merchant: text,
        merchantSerial: text,
        merchantPrivateKey: own,
        acquirerSerial: text,
        acquirerPublicKey: theirs,
      }),
    ),
  }) satisfies GenericSchema
}

export type ContractFile = InferOutput<ReturnType<typeof contractIn>>

/** Throws one line that names the file and the field. */
export function readContractFile(path: string): ContractFile {
  const read = safeParse(contractIn(dirname(resolve(path))), jsonIn(path))
  if (read.success) return read.output
  const [issue] = read.issues
  const where = issue.path?.map(({ key }) => String(key)).join('.') ?? 'the whole of it'
  throw new Error(`${path}: ${where} ${issue.message}`)
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`)
  }
}
