// Requests to the mocked WeChat Pay as a shop could write them by hand, also wrong ones.
import { wechatRequest } from '@mock/merchant/wechat-call'
import { KEY_NAMES } from '@mock/wallets/settings'
import type { JsonObject } from '@mock/wire/fields'
import type { WireReply, WireRequest } from '@mock/wire/wire'
import type { Town } from './town'

export function rawWechat(town: Town) {
  const { world } = town
  const [merchant] = world.settings.wechat.merchants
  if (!merchant) throw new Error('no merchant')
  const shop = {
    mchid: merchant.mchid,
    appid: merchant.appids[0] ?? '',
    serial: Object.keys(merchant.keys)[0] ?? '',
    key: KEY_NAMES.wechatMerchant,
    secret: KEY_NAMES.wechatSecret,
    platformKeys: {},
    notifyUrl: 'https://shop.example/wechat',
  }
  const request = (method: 'GET' | 'POST', path: string, content?: object): WireRequest =>
    wechatRequest(shop, world.crypto, world, { method, path, ...(content && { content }) })
  const said = ({ status, body }: WireReply) => ({
    status,
    body: (body === '' ? {} : JSON.parse(body)) as JsonObject,
  })
  return {
    shop,
    request,
    post: (path: string, content: object) => said(town.send(request('POST', path, content))),
    get: (path: string) => said(town.send(request('GET', path))),
    order: (outTradeNo: string, more: object = {}) => ({
      appid: shop.appid,
      mchid: shop.mchid,
      description: '牛奶 2 件',
      out_trade_no: outTradeNo,
      notify_url: shop.notifyUrl,
      amount: { total: 1990, currency: 'CNY' },
      ...more,
    }),
    word: (reply: { status: number; body: JsonObject }) =>
      `${reply.status} ${String(reply.body.code ?? 'fine')}`,
  }
}
