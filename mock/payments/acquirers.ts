/** Who is asked for the money of which code: the shop's contracts with the payment networks. */
import type { MerchantCode } from '@/domain/payment'
import { createAcquirer } from '../merchant/acquirer'
import { createAlipay } from '../merchant/alipay'
import type { Acquirer } from '../merchant/port'
import { createWechatPay } from '../merchant/wechat-pay'
import { KEY_NAMES, SHOP_SETTINGS } from '../wallets/settings'
import { IN_PROCESS } from './network-world'

const NOTIFY = 'https://shop.example/pay'
const { wechat, alipay, acquirer } = SHOP_SETTINGS
const [merchant, app, ours] = [wechat.merchants[0], alipay.apps[0], acquirer.merchants[0]]
if (!merchant || !app || !ours) throw new Error('the shop has no contract')

const WECHAT = createWechatPay(
  {
    mchid: merchant.mchid,
    appid: merchant.appids[0] ?? '',
    serial: Object.keys(merchant.keys)[0] ?? '',
    key: KEY_NAMES.wechatMerchant,
    secret: KEY_NAMES.wechatSecret,
    platformKeys: { [wechat.serial]: KEY_NAMES.wechatPlatform },
    notifyUrl: `${NOTIFY}/wechat`,
  },
  IN_PROCESS,
)
const ALIPAY = createAlipay(
  {
    appId: app.appId,
    sellerId: app.sellerId,
    key: KEY_NAMES.alipayApp,
    platformKey: KEY_NAMES.alipayPlatform,
    notifyUrl: `${NOTIFY}/alipay`,
  },
  IN_PROCESS,
)
const channel = (name: 'unionpay' | 'e-cny' | 'one-code') =>
  createAcquirer(
    {
      merchant: ours.id,
      channel: name,
      serial: ours.serial,
      key: KEY_NAMES.acquirerMerchant,
      platformKeys: { [acquirer.serial]: KEY_NAMES.acquirer },
      notifyUrl: `${NOTIFY}/acquirer`,
    },
    IN_PROCESS,
  )

const ACQUIRERS: { readonly [Code in MerchantCode]: Acquirer } = {
  'wechat-jsapi': WECHAT,
  'wechat-native': WECHAT,
  'alipay-trade': ALIPAY,
  'alipay-qr': ALIPAY,
  'unionpay-qr': channel('unionpay'),
  'e-cny-qr': channel('e-cny'),
  'one-code': channel('one-code'),
}

export const acquirerOf = (code: MerchantCode): Acquirer => ACQUIRERS[code]

/** Who signs the notifications that come to this address. */
export const acquirerAt = (url: string): Acquirer | undefined =>
  ({ wechat: WECHAT, alipay: ALIPAY, acquirer: ACQUIRERS['one-code'] })[url.slice(NOTIFY.length + 1)]
