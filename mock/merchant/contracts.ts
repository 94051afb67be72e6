/** The shop's contracts with the payment networks: one way to ask each of them for money. */
import type { NetworkName } from '../wallets/kinds'
import type { NetworkSettings } from '../wallets/settings'
import { KEY_NAMES } from '../wallets/settings'
import type { WireCrypto } from '../wire/wire'
import type { AcquirerShop } from './acquirer'
import { createAcquirer } from './acquirer'
import { createAlipay } from './alipay'
import type { Acquirer } from './port'
import { createWechatPay } from './wechat-pay'

export type Contracts = {
  readonly wechat: Acquirer
  readonly alipay: Acquirer
  acquirer(channel: AcquirerShop['channel']): Acquirer
}

/** `notifyUrl`: where each network tells what was paid. Throws where the networks know no such shop. */
export function contractsOf(
  { wechat, alipay, acquirer }: NetworkSettings,
  crypto: WireCrypto,
  notifyUrl: (network: NetworkName) => string,
): Contracts {
  const [merchant, app, ours] = [wechat.merchants[0], alipay.apps[0], acquirer.merchants[0]]
  if (!merchant || !app || !ours) throw new Error('the shop has no contract')
  return {
    wechat: createWechatPay(
      {
        mchid: merchant.mchid,
        appid: merchant.appids[0] ?? '',
        serial: Object.keys(merchant.keys)[0] ?? '',
        key: KEY_NAMES.wechatMerchant,
        secret: KEY_NAMES.wechatSecret,
        platformKeys: { [wechat.serial]: KEY_NAMES.wechatPlatform },
        notifyUrl: notifyUrl('wechat'),
      },
      crypto,
    ),
    alipay: createAlipay(
      {
        appId: app.appId,
        sellerId: app.sellerId,
        key: KEY_NAMES.alipayApp,
        platformKey: KEY_NAMES.alipayPlatform,
        notifyUrl: notifyUrl('alipay'),
      },
      crypto,
    ),
    acquirer: (channel) =>
      createAcquirer(
        {
          merchant: ours.id,
          channel,
          serial: ours.serial,
          key: KEY_NAMES.acquirerMerchant,
          platformKeys: { [acquirer.serial]: KEY_NAMES.acquirer },
          notifyUrl: notifyUrl('acquirer'),
        },
        crypto,
      ),
  }
}
