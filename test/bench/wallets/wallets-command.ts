/** `npm run bench -- wallets`: whole payments a second of processor time in one process: order, payer, notification, query. */

import { createAlipay } from '@mock/merchant/alipay'
import type { Acquirer, PaymentAsk } from '@mock/merchant/port'
import { createWechatPay } from '@mock/merchant/wechat-pay'
import { openAccount } from '@mock/wallets/accounts'
import { deliverNotices, handleWire } from '@mock/wallets/networks'
import { act } from '@mock/wallets/payer'
import { KEY_NAMES, SHOP_SETTINGS } from '@mock/wallets/settings'
import { noNetworks } from '@mock/wallets/state'
import type { NetworkWorld } from '@mock/wallets/world'
import { createInProcessCrypto } from '@mock/wire/in-process-crypto'
import { noNonces } from '@mock/wire/nonce-book'
import type { WireRequest } from '@mock/wire/wire'
import { fen, millis, minutes, ZERO_FEN } from '@/domain/kernel'

const ROUNDS = 7
const ROUND_MS = 400
/** As many as one run of the simulator makes at most; a new town then. */
const TOWN = 200
const crypto = createInProcessCrypto(Object.values(KEY_NAMES))
const notifyUrl = 'https://shop.example/pay'

const wechat = createWechatPay(
  {
    mchid: '1900000109',
    appid: 'wx8888888888888888',
    serial: Object.keys(SHOP_SETTINGS.wechat.merchants[0]?.keys ?? {})[0] ?? '',
    key: KEY_NAMES.wechatMerchant,
    secret: KEY_NAMES.wechatSecret,
    platformKeys: { [SHOP_SETTINGS.wechat.serial]: KEY_NAMES.wechatPlatform },
    notifyUrl,
  },
  crypto,
)
const alipay = createAlipay(
  {
    appId: SHOP_SETTINGS.alipay.apps[0]?.appId ?? '',
    sellerId: SHOP_SETTINGS.alipay.apps[0]?.sellerId ?? '',
    key: KEY_NAMES.alipayApp,
    platformKey: KEY_NAMES.alipayPlatform,
    notifyUrl,
  },
  crypto,
)

function openTown() {
  let count = 0
  const world: NetworkWorld = {
    state: noNetworks(),
    now: millis(1_768_010_400_000),
    newId: (prefix) => `${prefix}${String(++count).padStart(20, '0')}`,
    crypto,
    settings: SHOP_SETTINGS,
  }
  const rich = { balance: fen(1_000_000_000), dailyLimit: fen(1_000_000_000) }
  const payers = {
    wechat: openAccount(world.state.accounts, { id: 'lin', wallet: 'wechat-pay', ...rich }, world.now),
    alipay: openAccount(world.state.accounts, { id: 'mei', wallet: 'alipay', ...rich }, world.now),
  }
  return { world, payers, nonces: noNonces() }
}

function createCycle(shop: Acquirer, network: 'wechat' | 'alipay') {
  let town = openTown()
  let number = 0
  const send = (request: WireRequest) => {
    const reply = handleWire(town.world, request)
    if (!reply) throw new Error('nobody answers')
    return reply
  }
  return () => {
    number += 1
    if (number % TOWN === 0) town = openTown()
    const { world, payers, nonces } = town
    const ask: PaymentAsk = {
      outTradeNo: `SG${String(number).padStart(12, '0')}`,
      amount: fen(1990),
      description: '3 件商品',
      expiresAt: millis(world.now + minutes(30)),
      how: { kind: 'code' },
    }
    const prepaid = shop.readPrepay(world, ask, send(shop.prepay(world, ask)))
    if (!prepaid.ok || prepaid.value.kind !== 'code') throw new Error('no code')
    const paid = act(world, prepaid.value.text, payers[network], { kind: 'approve' }, () => true)
    let taken = 0
    deliverNotices(world, (_, request) => {
      const notice = shop.readNotice(world, request, nonces)
      if (notice.ok) taken += 1
      return shop.answerNotice(notice.ok ? 'taken' : 'refused')
    })
    const report = shop.readQuery(world, send(shop.query(world, ask.outTradeNo)), ZERO_FEN)
    if (!paid.ok || taken !== 1 || !report.ok || report.value.standing !== 'paid') throw new Error('not paid')
  }
}

/** A second of the processor's, not of the clock: the machine may be busy with other work. */
function rateOf(run: () => void): number {
  const end = performance.now() + ROUND_MS
  const before = process.cpuUsage()
  let runs = 0
  while (performance.now() < end) {
    run()
    runs += 1
  }
  const { user, system } = process.cpuUsage(before)
  return (runs * 1_000_000) / (user + system)
}

export async function walletsCommand(): Promise<void> {
  for (const [name, run] of [
    ['WeChat Pay', createCycle(wechat, 'wechat')],
    ['Alipay', createCycle(alipay, 'alipay')],
  ] as const) {
    rateOf(run)
    const rates = Array.from({ length: ROUNDS }, () => rateOf(run)).sort((a, b) => a - b)
    const [median = 0, best = 0] = [rates[Math.floor(ROUNDS / 2)], rates[ROUNDS - 1]]
    process.stdout.write(
      `${name.padEnd(12)} ${Math.round(median).toLocaleString('en')} payments a processor second   best ${Math.round(best).toLocaleString('en')}\n`,
    )
  }
}
