/** Who is asked for the money of which code. */
import type { MerchantCode } from '@/domain/payment'
import { contractsOf } from '../merchant/contracts'
import type { Acquirer } from '../merchant/port'
import { SHOP_SETTINGS } from '../wallets/settings'
import { IN_PROCESS } from './network-world'

const NOTIFY = 'https://shop.example/pay'
const { wechat, alipay, acquirer } = contractsOf(
  SHOP_SETTINGS,
  IN_PROCESS,
  (network) => `${NOTIFY}/${network}`,
)

const ACQUIRERS: { readonly [Code in MerchantCode]: Acquirer } = {
  'wechat-jsapi': wechat,
  'wechat-native': wechat,
  'alipay-trade': alipay,
  'alipay-qr': alipay,
  'unionpay-qr': acquirer('unionpay'),
  'e-cny-qr': acquirer('e-cny'),
  'one-code': acquirer('one-code'),
}

export const acquirerOf = (code: MerchantCode): Acquirer => ACQUIRERS[code]

/** Who signs the notifications that come to this address. */
export const acquirerAt = (url: string): Acquirer | undefined =>
  ({ wechat, alipay, acquirer: ACQUIRERS['one-code'] })[url.slice(NOTIFY.length + 1)]
