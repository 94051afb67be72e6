/** A shop whose networks are partly elsewhere: what its contract file names takes the place of the mock's own. */
import { createPublicKey } from 'node:crypto'
import type { ShopNetworks } from '../payments/shop-networks'
import { createShopNetworks } from '../payments/shop-networks'
import { networkAt } from '../wallets/networks'
import type { NetworkSettings } from '../wallets/settings'
import { KEY_NAMES } from '../wallets/settings'
import { createCarriage } from './carry'
import type { ContractFile } from './contract-file'
import type { NodeKeys } from './crypto'
import { createNodeCrypto } from './crypto'
import type { NodeNetworks } from './keys'

/** `stop` ends what carries the questions. */
export function networksElsewhere(
  file: ContractFile,
  own: NodeNetworks,
  notifyAt: string,
): { networks: ShopNetworks; stop(): void } {
  const bases = { wechat: file.wechatPay?.base, alipay: file.alipay?.base, acquirer: file.acquirer?.base }
  const { carry, stop } = createCarriage((path) => {
    const network = networkAt(path)
    return (network && bases[network]) ?? null
  })
  const networks = createShopNetworks({
    settings: settingsWith(file, own.settings),
    crypto: createNodeCrypto(materialWith(file, own.material)),
    notifyAt,
    tellInProcess: false,
    carry,
  })
  return { networks, stop }
}

function settingsWith({ wechatPay, alipay, acquirer }: ContractFile, own: NetworkSettings): NetworkSettings {
  const [merchant, app, ours] = [own.wechat.merchants[0], own.alipay.apps[0], own.acquirer.merchants[0]]
  if (!merchant || !app || !ours) throw new Error('the shop has no contract')
  return {
    wechat: wechatPay
      ? {
          ...own.wechat,
          merchants: [
            {
              ...merchant,
              mchid: wechatPay.mchid,
              appids: [wechatPay.appid],
              keys: { [wechatPay.merchantSerial]: KEY_NAMES.wechatMerchant },
            },
          ],
          serial: wechatPay.platformSerial,
        }
      : own.wechat,
    alipay: alipay
      ? { ...own.alipay, apps: [{ ...app, appId: alipay.appId, sellerId: alipay.sellerId }] }
      : own.alipay,
    acquirer: acquirer
      ? {
          ...own.acquirer,
          merchants: [{ ...ours, id: acquirer.merchant, serial: acquirer.merchantSerial }],
          serial: acquirer.acquirerSerial,
        }
      : own.acquirer,
  }
}

function materialWith({ wechatPay, alipay, acquirer }: ContractFile, { keys, secrets }: NodeKeys): NodeKeys {
  const pair = (privateKey: NonNullable<typeof alipay>['appPrivateKey']) => ({
    ...{ privateKey, publicKey: createPublicKey(privateKey) },
  })
  return {
    keys: {
      ...keys,
      ...(wechatPay && {
        [KEY_NAMES.wechatMerchant]: pair(wechatPay.merchantPrivateKey),
        [KEY_NAMES.wechatPlatform]: { publicKey: wechatPay.platformPublicKey },
      }),
      ...(alipay && {
        [KEY_NAMES.alipayApp]: pair(alipay.appPrivateKey),
        [KEY_NAMES.alipayPlatform]: { publicKey: alipay.alipayPublicKey },
      }),
      ...(acquirer && {
        [KEY_NAMES.acquirerMerchant]: pair(acquirer.merchantPrivateKey),
        [KEY_NAMES.acquirer]: { publicKey: acquirer.acquirerPublicKey },
      }),
    },
    secrets: { ...secrets, ...(wechatPay && { [KEY_NAMES.wechatSecret]: wechatPay.apiV3Key }) },
  }
}
