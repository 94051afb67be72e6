/** The platform's certificates, encrypted for the merchant who asks. */
import { ok } from '@/domain/kernel'
import { rfc3339 } from '../../wire/times'
import { days, millis } from '../lengths'
import type { WechatMerchant } from '../settings'
import type { NetworkWorld } from '../world'
import { sealingNonce } from '../world'
import type { WechatAnswer } from './route'

export function listCertificates(world: NetworkWorld, merchant: WechatMerchant): WechatAnswer {
  const { serial, certificate } = world.settings.wechat
  const how = { secret: merchant.secret, nonce: sealingNonce(world), associated: 'certificate' }
  const entry = {
    serial_no: serial,
    effective_time: rfc3339(millis(world.now - days(1))),
    expire_time: rfc3339(millis(world.now + days(365))),
    encrypt_certificate: {
      algorithm: 'AEAD_AES_256_GCM',
      nonce: how.nonce,
      associated_data: how.associated,
      ciphertext: world.crypto.seal(how, certificate),
    },
  }
  return ok({ status: 200, body: { data: [entry] } })
}
