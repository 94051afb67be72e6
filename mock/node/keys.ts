/** The keys of one run of the mock, both ends' of them, and what a developer copies into an SDK. They guard play money. */
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import type { NetworkSettings } from '../wallets/settings'
import { KEY_NAMES, SHOP_SETTINGS } from '../wallets/settings'
import type { WireCrypto } from '../wire/wire'
import { selfSigned } from './certificate'
import type { NodeKeys } from './crypto'
import { createNodeCrypto } from './crypto'

const NAMES = [
  KEY_NAMES.wechatMerchant,
  KEY_NAMES.wechatPlatform,
  KEY_NAMES.alipayApp,
  KEY_NAMES.alipayPlatform,
  KEY_NAMES.acquirerMerchant,
  KEY_NAMES.acquirer,
]
const YEAR = 365 * 86_400_000

export type Credentials = ReturnType<typeof credentialsOf>
export type NodeNetworks = {
  readonly crypto: WireCrypto
  /** What the cryptography holds, for who puts keys of their own beside it. */
  readonly material: NodeKeys
  readonly settings: NetworkSettings
  readonly credentials: Credentials
}

/** Takes about a second: six RSA keys of 2048 bits. */
export function makeKeys(now: Date): NodeNetworks {
  const pairs = Object.fromEntries(
    NAMES.map((name) => [name, generateKeyPairSync('rsa', { modulusLength: 2048 })]),
  )
  const pairOf = (name: string) => {
    const pair = pairs[name]
    if (!pair) throw new Error(`no key called ${name}`)
    return pair
  }
  const secret = randomUUID().replace(/-/g, '')
  const [merchantSerial, platformSerial] = [freshSerial(), freshSerial()]
  const certificateOf = (name: string, serial: string, commonName: string) =>
    selfSigned({ ...pairOf(name), serial, commonName, from: now, until: new Date(now.getTime() + YEAR) })
  const certificate = certificateOf(KEY_NAMES.wechatPlatform, platformSerial, 'mock wechat pay platform')
  const [merchant] = SHOP_SETTINGS.wechat.merchants
  if (!merchant) throw new Error('the shop is no merchant')
  const settings: NetworkSettings = {
    ...SHOP_SETTINGS,
    wechat: {
      ...SHOP_SETTINGS.wechat,
      merchants: [{ ...merchant, keys: { [merchantSerial]: KEY_NAMES.wechatMerchant } }],
      serial: platformSerial,
      certificate,
    },
  }
  const pem = (name: string) => ({
    privateKey: String(pairOf(name).privateKey.export({ type: 'pkcs8', format: 'pem' })),
    publicKey: String(pairOf(name).publicKey.export({ type: 'spki', format: 'pem' })),
  })
  const material: NodeKeys = { keys: pairs, secrets: { [KEY_NAMES.wechatSecret]: secret } }
  return {
    crypto: createNodeCrypto(material),
    material,
    settings,
    credentials: credentialsOf(settings, { pem, secret, merchantSerial }),
  }
}

type Material = {
  pem(name: string): { privateKey: string; publicKey: string }
  readonly secret: string
  readonly merchantSerial: string
}

/** Everything a shop would be given by the networks, and its own keys. */
function credentialsOf(
  { wechat, alipay, acquirer }: NetworkSettings,
  { pem, secret, merchantSerial }: Material,
) {
  return {
    wechatPay: {
      mchid: wechat.merchants[0]?.mchid ?? '',
      appid: wechat.merchants[0]?.appids[0] ?? '',
      merchantSerial,
      merchantPrivateKey: pem(KEY_NAMES.wechatMerchant).privateKey,
      apiV3Key: secret,
      platformSerial: wechat.serial,
      platformPublicKey: pem(KEY_NAMES.wechatPlatform).publicKey,
      platformCertificate: wechat.certificate,
    },
    alipay: {
      appId: alipay.apps[0]?.appId ?? '',
      sellerId: alipay.apps[0]?.sellerId ?? '',
      appPrivateKey: pem(KEY_NAMES.alipayApp).privateKey,
      alipayPublicKey: pem(KEY_NAMES.alipayPlatform).publicKey,
    },
    acquirer: {
      merchant: acquirer.merchants[0]?.id ?? '',
      merchantSerial: acquirer.merchants[0]?.serial ?? '',
      merchantPrivateKey: pem(KEY_NAMES.acquirerMerchant).privateKey,
      acquirerSerial: acquirer.serial,
      acquirerPublicKey: pem(KEY_NAMES.acquirer).publicKey,
    },
  }
}

/** 40 hexadecimal digits, as WeChat's; positive as a number. */
function freshSerial(): string {
  const bytes = randomBytes(20)
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return bytes.toString('hex').toUpperCase()
}
