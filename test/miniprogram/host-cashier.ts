// The host app's own cashier on a phone of the harness: what the payer does there, and what it then claims.
import { createMockBackend } from '@mock/backend/mock-backend'
import type { WalletAct } from '@/contract/demo-api'
import { millis, ok } from '@/domain/kernel'
import type { Storage } from '@/platform/ports'
import { createSeededRandom } from '../support/fake-platform'
import type { MiniProgram } from './harness/mini-program'

export type Payer = {
  /** What the network sees; null: nothing at all. */
  readonly does: WalletAct | null
  /** `unknown`: no wallet knows the order, as in developer tools. `nothing`: the call never comes back. */
  readonly says: 'paid' | 'cancelled' | 'unknown' | 'nothing'
}
export const PAYS: Payer = { does: 'pay', says: 'paid' }

const OF = {
  weapp: { api: 'requestPayment', asked: 'package', wallet: 'wechat-pay' },
  alipay: { api: 'tradePay', asked: 'tradeNO', wallet: 'alipay' },
} as const
type Platform = keyof typeof OF

/** From now on whoever holds this phone pays, or does not, in the cashier of the app it runs in. */
export function holdPhone(
  mp: MiniProgram,
  { platform, storage }: { readonly platform: Platform; readonly storage: Map<string, string> },
  { does, says }: Payer = PAYS,
): void {
  const { api, asked, wallet } = OF[platform]
  mp.mock(api, ({ options }) => {
    if (does !== null) act(storage, String(options[asked]), { act: does, wallet })
    return CLAIMS[says](platform)
  })
}

const CLAIMS: Record<Payer['says'], (platform: Platform) => unknown> = {
  paid: (platform) => (platform === 'alipay' ? { resultCode: '9000' } : {}),
  cancelled(platform) {
    if (platform === 'alipay') return { resultCode: '6001' }
    throw { errMsg: 'requestPayment:fail cancel' }
  },
  unknown(platform) {
    throw { errMsg: `${OF[platform].api}:fail no such order` }
  },
  nothing: () => new Promise(() => {}),
}

type Act = { readonly act: WalletAct; readonly wallet: 'wechat-pay' | 'alipay' }

/** The network moves the money in the books of the mocked store, which lie in the phone's storage. */
export function act(storage: Map<string, string>, code: string, body: Act): void {
  const clock = { now: () => millis(Date.now()), after: () => () => {} }
  const backend = createMockBackend({ clock, random: createSeededRandom(7), storage: inPhone(storage) })
  const path = `/demo/wallet/${encodeURIComponent(code)}`
  const { reply } = backend.handle({ method: 'POST', path, headers: {}, body })
  if (reply.status !== 200) throw new Error(`the network refused ${code}: ${JSON.stringify(reply)}`)
}

/** Mini programs keep texts as JSON. */
function inPhone(storage: Map<string, string>): Storage {
  return {
    read(key) {
      const kept = storage.get(key)
      return kept === undefined ? null : (JSON.parse(kept) as string)
    },
    write(key, value) {
      storage.set(key, JSON.stringify(value))
      return ok(undefined)
    },
    remove: (key) => void storage.delete(key),
    onChange: () => () => {},
  }
}
