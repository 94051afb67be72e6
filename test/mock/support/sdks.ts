// The unmodified public SDKs of WeChat Pay and Alipay, pointed at a mock over HTTP with the credentials it hands out.
import type { MockServer } from '@mock/server'
import { AlipaySdk } from 'alipay-sdk'
import { Wechatpay } from 'wechatpay-axios-plugin'

export function wechatSdk({ port, networks }: MockServer, serial?: string) {
  const { mchid, merchantSerial, merchantPrivateKey, platformPublicKey, platformSerial } =
    networks.credentials().wechatPay
  return new Wechatpay({
    baseURL: `http://127.0.0.1:${port}/`,
    mchid,
    serial: merchantSerial,
    privateKey: merchantPrivateKey,
    certs: { [serial ?? platformSerial]: platformPublicKey },
  })
}

export function alipaySdk({ port, networks }: MockServer, publicKey?: string) {
  const { appId, appPrivateKey, alipayPublicKey } = networks.credentials().alipay
  return new AlipaySdk({
    gateway: `http://127.0.0.1:${port}/gateway.do`,
    appId,
    privateKey: appPrivateKey,
    keyType: 'PKCS8',
    alipayPublicKey: publicKey ?? alipayPublicKey,
  })
}
