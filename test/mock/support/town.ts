// A town with people, their wallets and a shop: networks in one process, a clock one can turn, and the shop's adapters.
import { contractsOf } from '@mock/merchant/contracts'
import type { Acquirer, PaymentAsk, Prepaid } from '@mock/merchant/port'
import type { Account } from '@mock/wallets/accounts'
import { openAccount } from '@mock/wallets/accounts'
import type { NetworkName, WalletName } from '@mock/wallets/kinds'
import { deliverNotices, handleWire } from '@mock/wallets/networks'
import type { PayerAct } from '@mock/wallets/payer'
import { act, look } from '@mock/wallets/payer'
import type { NetworkSettings } from '@mock/wallets/settings'
import { KEY_NAMES, SHOP_SETTINGS } from '@mock/wallets/settings'
import { noNetworks } from '@mock/wallets/state'
import type { NetworkWorld } from '@mock/wallets/world'
import { createInProcessCrypto } from '@mock/wire/in-process-crypto'
import type { WireReply, WireRequest } from '@mock/wire/wire'
import type { Fen, Result } from '@/domain/kernel'
import { fen, millis, ZERO_FEN } from '@/domain/kernel'
import { canPay } from '@/domain/payment'
import { MORNING } from '../../support/virtual-clock'

export const NOTIFY = {
  wechat: 'https://shop.example/pay/wechat',
  alipay: 'https://shop.example/pay/alipay',
  acquirer: 'https://shop.example/pay/acquirer',
}

export function shopOf(
  network: NetworkName,
  crypto: NetworkWorld['crypto'],
  settings: NetworkSettings,
  notifyUrl: string = NOTIFY[network],
): Acquirer {
  const { wechat, alipay, acquirer } = contractsOf(settings, crypto, () => notifyUrl)
  return { wechat, alipay, acquirer: acquirer('unionpay') }[network]
}

/** Ids in a row: the same in every run. */
export function idsInARow(): (prefix: string) => string {
  let count = 0
  return (prefix) => {
    count += 1
    return `${prefix}${(count * 7919).toString(36).toUpperCase().padStart(20, '0')}`
  }
}

export function openTown(settings: NetworkSettings = SHOP_SETTINGS) {
  const crypto = createInProcessCrypto(Object.values(KEY_NAMES))
  const world: { -readonly [field in keyof NetworkWorld]: NetworkWorld[field] } = {
    state: noNetworks(),
    now: MORNING,
    newId: idsInARow(),
    crypto,
    settings,
  }
  const person = (id: string, wallet: WalletName, more: Partial<Account> & { balance?: Fen } = {}) =>
    openAccount(world.state.accounts, { id, wallet, balance: fen(500_000), ...more }, world.now)
  const heard: { url: string; request: WireRequest }[] = []

  return {
    world,
    people: {
      lin: person('lin', 'wechat-pay'),
      mei: person('mei', 'alipay'),
      bo: person('bo', 'unionpay'),
      gu: person('gu', 'china-mobile'),
      qi: person('qi', 'e-cny'),
    },
    person,
    shop: (network: NetworkName) => shopOf(network, crypto, settings),
    wait: (seconds: number) => {
      world.now = millis(world.now + seconds * 1000)
    },
    send(request: WireRequest | null): WireReply {
      const reply = request && handleWire(world, request)
      if (!reply) throw new Error('nobody answers there')
      return reply
    },
    look: (code: string, account: Account) => look(world, code, account, canPay),
    act: (code: string, account: Account, what: PayerAct = { kind: 'approve' }) =>
      act(world, code, account, what, canPay),
    heard,
    /** Delivers what is due; the shop answers with `answer` and remembers what it heard. */
    deliver: (answer: (request: WireRequest) => WireReply | null) =>
      deliverNotices(world, (url, request) => {
        heard.push({ url, request })
        return answer(request)
      }),
  }
}
export type Town = ReturnType<typeof openTown>

export const orderOf = (outTradeNo: string, more: Partial<PaymentAsk> = {}): PaymentAsk => ({
  outTradeNo,
  amount: fen(1990),
  description: '禾谷会员店 3 件',
  expiresAt: millis(MORNING + 30 * 60_000),
  how: { kind: 'code' },
  ...more,
})

export function granted<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`refused: ${String(result.error)}`)
  return result.value
}

/** Prepays at a network and answers what the shopper's phone gets. */
export function prepay(town: Town, network: NetworkName, ask: PaymentAsk): Prepaid {
  const shop = town.shop(network)
  return granted(shop.readPrepay(town.world, ask, town.send(shop.prepay(town.world, ask))))
}

/** The text of the code a prepaid order is paid by, whichever kind it is. */
export function codeOf(prepaid: Prepaid): string {
  if (prepaid.kind === 'code') return prepaid.text
  if (prepaid.kind === 'alipay-trade') return prepaid.tradeNo
  if (prepaid.kind === 'wechat-jsapi') return prepaid.package.replace('prepay_id=', '')
  throw new Error('no code')
}

export function query(town: Town, network: NetworkName, outTradeNo: string, refunded: Fen = ZERO_FEN) {
  const shop = town.shop(network)
  return shop.readQuery(town.world, town.send(shop.query(town.world, outTradeNo)), refunded)
}
