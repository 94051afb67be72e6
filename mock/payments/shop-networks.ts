/** The payment networks a shop has contracts with, and whether their post comes by itself or is fetched in one process. */
import type { MerchantCode } from '@/domain/payment'
import { contractsOf } from '../merchant/contracts'
import type { Acquirer } from '../merchant/port'
import type { NetworkName } from '../wallets/kinds'
import type { NetworkSettings } from '../wallets/settings'
import { KEY_NAMES, SHOP_SETTINGS } from '../wallets/settings'
import type { NetworkWorld } from '../wallets/world'
import { createInProcessCrypto } from '../wire/in-process-crypto'
import type { WireCrypto, WireReply, WireRequest } from '../wire/wire'

/** Takes a question to a network; null: no answer came, `here`: that network is in this process. */
export type Carrier = (request: WireRequest) => WireReply | null | 'here'

export type ShopNetworks = Pick<NetworkWorld, 'crypto' | 'settings'> & {
  /** Who is asked for the money of which code. */
  readonly acquirers: { readonly [Code in MerchantCode]: Acquirer }
  /** Who signs the notifications that come to this address. */
  acquirerAt(url: string): Acquirer | undefined
  /** Where nobody carries notifications over HTTP the shop lets itself be told whenever it looks. */
  readonly tellInProcess: boolean
  readonly carry: Carrier
}

type Contract = {
  readonly settings: NetworkSettings
  readonly crypto: WireCrypto
  /** The shop's own address for notifications; each network's name follows. */
  readonly notifyAt: string
  readonly tellInProcess: boolean
  /** Left out: all networks are in this process. */
  readonly carry?: Carrier
}

export function createShopNetworks(contract: Contract): ShopNetworks {
  const { settings, crypto, notifyAt, tellInProcess, carry = () => 'here' } = contract
  const urlOf = (network: NetworkName) => `${notifyAt}/${network}`
  const { wechat, alipay, acquirer } = contractsOf(settings, crypto, urlOf)
  const oneCode = acquirer('one-code')
  const listeners = new Map([
    [urlOf('wechat'), wechat],
    [urlOf('alipay'), alipay],
    [urlOf('acquirer'), oneCode],
  ])
  return {
    settings,
    crypto,
    acquirers: {
      'wechat-jsapi': wechat,
      'wechat-native': wechat,
      'alipay-trade': alipay,
      'alipay-qr': alipay,
      'unionpay-qr': acquirer('unionpay'),
      'e-cny-qr': acquirer('e-cny'),
      'one-code': oneCode,
    },
    acquirerAt: (url) => listeners.get(url),
    tellInProcess,
    carry,
  }
}

export const IN_PROCESS = createInProcessCrypto(Object.values(KEY_NAMES))

export const IN_ONE_PROCESS = createShopNetworks({
  settings: SHOP_SETTINGS,
  crypto: IN_PROCESS,
  notifyAt: 'https://shop.example/pay',
  tellInProcess: true,
})
