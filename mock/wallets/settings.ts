/** Who may ask the networks for money. Keys go by name; the cryptography knows them. */
import type { OrderForQr } from '@/domain/emv'

export type WechatMerchant = {
  readonly mchid: string
  readonly name: string
  readonly appids: readonly string[]
  /** The merchant's certificates: serial number → key. */
  readonly keys: { readonly [serial: string]: string }
  /** Name of the APIv3 key. */
  readonly secret: string
}

export type AlipayApp = {
  readonly appId: string
  readonly name: string
  readonly sellerId: string
  readonly key: string
}

export type AcquirerMerchant = {
  readonly id: string
  readonly name: string
  readonly serial: string
  readonly key: string
  /** As its codes name it. */
  readonly card: Pick<OrderForQr, 'name' | 'city' | 'local'>
}

export type NetworkSettings = {
  readonly wechat: {
    readonly merchants: readonly WechatMerchant[]
    readonly serial: string
    readonly key: string
    /** PEM, as the certificate list hands it out. */
    readonly certificate: string
  }
  readonly alipay: { readonly apps: readonly AlipayApp[]; readonly key: string }
  readonly acquirer: {
    readonly merchants: readonly AcquirerMerchant[]
    readonly serial: string
    readonly key: string
    readonly takesECny: boolean
  }
}

export const KEY_NAMES = {
  wechatMerchant: 'wechat-merchant',
  wechatPlatform: 'wechat-platform',
  wechatSecret: 'wechat-api-v3',
  alipayApp: 'alipay-app',
  alipayPlatform: 'alipay-platform',
  acquirerMerchant: 'acquirer-merchant',
  acquirer: 'acquirer',
} as const

const SHOP = '禾谷会员店'

/** The one shop of the mock at all three networks. Over HTTP the serials come with the keys. */
export const SHOP_SETTINGS: NetworkSettings = {
  wechat: {
    merchants: [
      {
        mchid: '1900000109',
        name: SHOP,
        appids: ['wx8888888888888888'],
        keys: { '1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C': KEY_NAMES.wechatMerchant },
        secret: KEY_NAMES.wechatSecret,
      },
    ],
    serial: '7132D72A03E93CDDF8C03BBD1F37EEDF6E1A5CF2',
    key: KEY_NAMES.wechatPlatform,
    certificate: 'in one process there is no certificate',
  },
  alipay: {
    apps: [{ appId: '2021001234567890', name: SHOP, sellerId: '2088001234567890', key: KEY_NAMES.alipayApp }],
    key: KEY_NAMES.alipayPlatform,
  },
  acquirer: {
    merchants: [
      {
        id: 'M10001',
        name: SHOP,
        serial: 'A1',
        key: KEY_NAMES.acquirerMerchant,
        card: { name: 'HEGU MARKET', city: 'SHENZHEN', local: { name: SHOP, city: '深圳' } },
      },
    ],
    serial: 'P1',
    key: KEY_NAMES.acquirer,
    takesECny: true,
  },
}
