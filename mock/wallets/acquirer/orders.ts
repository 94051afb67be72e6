/** Orders at the acquirer: a UnionPay code, a digital yuan code, one code for several wallets, or a payment code. */
import type { Fen } from '@/domain/kernel'
import { fen, ok } from '@/domain/kernel'
import type { JsonObject } from '../../wire/fields'
import { textAt, wholeAt } from '../../wire/fields'
import type { Json } from '../../wire/strict-json'
import { chargeCode } from '../charge-code'
import { issueCode } from '../codes'
import { findTrade } from '../find-trade'
import { fingerprintOf } from '../fingerprint'
import type { CodeKind, WalletName } from '../kinds'
import { hours, millis } from '../lengths'
import { isNotifyUrl } from '../notify-url'
import { payBeforeClose } from '../pay-before-close'
import { isExpired } from '../pay-trade'
import { takePaymentCode } from '../payment-code'
import type { AcquirerMerchant } from '../settings'
import type { Trade } from '../trade'
import { keyOf, newTrade, refundedOf } from '../trade'
import type { NetworkWorld } from '../world'
import { randomDigits } from '../world'
import type { AcquirerAnswer } from './answer'
import { no } from './answer'
import { oneCodeText } from './one-code'

const NUMBER = /^[0-9A-Za-z_]{6,32}$/
const CODE_LIFE = hours(2)

type Channel = {
  readonly kind: CodeKind
  /** Whose payment codes it takes. */
  readonly wallets: readonly WalletName[]
  code(world: NetworkWorld): string
  /** Where what is shown is more than the code: the text of the picture. */
  text?(merchant: AcquirerMerchant, trade: Trade, code: string): string
}

/** UnionPay's code has the form seen in public, the one code for all that of EMVCo; the third is a text of this mock. */
const CHANNELS: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  [
    'unionpay',
    {
      kind: 'unionpay-qr',
      wallets: ['unionpay', 'china-mobile', 'china-telecom', 'china-unicom', 'bank'],
      code: (world) => `https://qr.95516.com/00010000/${randomDigits(world, 32)}`,
    },
  ],
  ['e-cny', { kind: 'e-cny-qr', wallets: ['e-cny'], code: ({ newId }) => `ecny://order/${newId('')}` }],
  ['one-code', { kind: 'one-code', wallets: [], code: ({ newId }) => newId('1C'), text: oneCodeText }],
])

export function placeOrder(world: NetworkWorld, merchant: AcquirerMerchant, body: Json): AcquirerAnswer {
  const name = textAt(body, 'channel')
  const channel = CHANNELS.get(name)
  const draft = readDraft(world, merchant, body)
  if (!draft || !channel) return no('BAD_REQUEST', '参数有误')
  if (name === 'e-cny' && !world.settings.acquirer.takesECny) return no('CHANNEL_OFF', '未开通数字人民币')
  const known = findTrade(world.state, keyOf(draft))
  if (known) {
    if (known.paid) return no('ORDER_PAID', '订单已支付')
    if (known.fingerprint !== draft.fingerprint) return no('ORDER_NO_USED', '订单号已使用')
    if (known.state === 'closed' || isExpired(known, world.now)) return no('ORDER_CLOSED', '订单已关闭')
  }
  const digits = textAt(body, 'authCode')
  if (draft.scene === 'codepay')
    return known ? ok(viewOf(world, known)) : payByCode(world, draft, channel, digits)
  const trade = known ?? draft
  world.state.trades[keyOf(trade)] = trade
  const expiresAt = millis(Math.min(world.now + CODE_LIFE, trade.expiresAt))
  const code = issueCode(world.state, trade, channel.code(world), { kind: channel.kind, expiresAt })
  const text = channel.text?.(merchant, trade, code) ?? code
  return ok({ ...viewOf(world, trade), code: text, codeExpiresAt: expiresAt })
}

function payByCode(world: NetworkWorld, draft: Trade, { wallets }: Channel, digits: string): AcquirerAnswer {
  const account = takePaymentCode(world, digits, wallets)
  if (!account) return no('CODE_INVALID', '付款码无效或已过期')
  const trade = { ...draft, payer: account.id }
  world.state.trades[keyOf(trade)] = trade
  const charged = chargeCode(world, trade, account, digits)
  return charged.ok ? ok(viewOf(world, trade)) : no('PAYMENT_REFUSED', charged.error)
}

function readDraft(world: NetworkWorld, { id, name }: AcquirerMerchant, body: Json): Trade | null {
  const [outTradeNo, description, notifyUrl] = [
    textAt(body, 'orderNo'),
    textAt(body, 'subject'),
    textAt(body, 'notifyUrl'),
  ]
  const [amount, expiresAt, mode] = [
    wholeAt(body, 'amount'),
    wholeAt(body, 'expiresAt'),
    textAt(body, 'mode'),
  ]
  const isFine =
    NUMBER.test(outTradeNo) &&
    description !== '' &&
    (notifyUrl === '' || isNotifyUrl(notifyUrl)) &&
    textAt(body, 'currency') === 'CNY' &&
    (mode === 'native' || mode === 'micropay')
  if (!isFine || amount === null || amount < 1 || expiresAt === null || expiresAt <= world.now) return null
  return newTrade({
    network: 'acquirer',
    merchant: id,
    merchantName: name,
    app: id,
    outTradeNo,
    scene: mode === 'micropay' ? 'codepay' : textAt(body, 'channel'),
    amount: fen(amount),
    description,
    attach: '',
    notifyUrl,
    fingerprint: fingerprintOf(body),
    createdAt: world.now,
    expiresAt: millis(expiresAt),
  })
}

export const ownTrade = (world: NetworkWorld, { id }: AcquirerMerchant, outTradeNo: string) =>
  findTrade(world.state, keyOf({ network: 'acquirer', merchant: id, outTradeNo }))

export function closeOrder(
  world: NetworkWorld,
  merchant: AcquirerMerchant,
  outTradeNo: string,
): AcquirerAnswer {
  const trade = ownTrade(world, merchant, outTradeNo)
  if (!trade) return no('ORDER_UNKNOWN', '订单不存在')
  payBeforeClose(world, trade)
  if (trade.paid) return no('ORDER_PAID', '订单已支付')
  trade.state = 'closed'
  return ok(viewOf(world, trade))
}

export function viewOf({ now }: NetworkWorld, trade: Trade): JsonObject {
  const { merchant, outTradeNo, amount, number, paid } = trade
  return {
    merchant,
    orderNo: outTradeNo,
    amount,
    currency: 'CNY',
    state: stateOf(trade, now),
    acquirerNo: number,
    wallet: paid?.wallet ?? '',
    paidAt: paid?.at ?? null,
    refunded: refundedOf(trade),
  }
}

function stateOf(trade: Trade, now: Fen | number): string {
  if (trade.paid) return 'paid'
  if (trade.state === 'failed') return 'failed'
  if (trade.state === 'closed' || now > trade.expiresAt) return 'closed'
  return trade.state === 'paying' && trade.scene === 'codepay' ? 'paying' : 'unpaid'
}
