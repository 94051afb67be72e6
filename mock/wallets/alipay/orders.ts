/** Orders at Alipay: in its mini programs, as a code to scan, or by the shopper's payment code. */
import { textAt } from '../../wire/fields'
import { localTime } from '../../wire/times'
import { yuanOf } from '../../wire/yuan'
import type { ChargeRefusal } from '../accounts'
import { chargeCode } from '../charge-code'
import { issueCode } from '../codes'
import { hours, millis } from '../lengths'
import { freshNumber } from '../pay-trade'
import { takePaymentCode } from '../payment-code'
import type { Trade } from '../trade'
import { keyOf } from '../trade'
import type { NetworkWorld } from '../world'
import type { AcqCode, AlipayAnswer } from './answer'
import { done, failed, waiting } from './answer'
import type { AlipayCall } from './caller'
import { isAnswer, knownOrder, readDraft } from './order-form'

const CODE_LIFE = hours(2)

export function createTrade(world: NetworkWorld, call: AlipayCall): AlipayAnswer {
  const { content } = call
  const draft = readDraft(world, call, 'create')
  if (isAnswer(draft)) return draft
  if (textAt(content, 'product_code') === 'JSAPI_PAY' && textAt(content, 'op_app_id') === '')
    return failed('ACQ.INVALID_PARAMETER')
  const known = knownOrder(world, draft)
  if (known && isAnswer(known)) return known
  if (known) return done({ out_trade_no: known.outTradeNo, trade_no: known.number })
  const buyer = textAt(content, 'buyer_open_id') || textAt(content, 'buyer_id')
  const payer = Object.values(world.state.accounts.people).find(({ userNo }) => userNo === buyer)
  if (!payer) return failed('ACQ.BUYER_NOT_EXIST')
  const trade = begin(world, { ...draft, payer: payer.id })
  issueCode(world.state, trade, trade.number, { kind: 'alipay-trade', expiresAt: trade.expiresAt })
  return done({ out_trade_no: trade.outTradeNo, trade_no: trade.number })
}

/** Makes a code only: the trade begins when somebody scans it. */
export function precreate(world: NetworkWorld, call: AlipayCall): AlipayAnswer {
  const draft = readDraft(world, call, 'precreate')
  if (isAnswer(draft)) return draft
  const known = knownOrder(world, draft)
  if (known && isAnswer(known)) return known
  const trade: Trade = known ?? { ...draft, state: 'unscanned' }
  world.state.trades[keyOf(trade)] = trade
  const url = `https://qr.alipay.com/bax${world.newId('').toLowerCase()}`
  const expiresAt = millis(world.now + CODE_LIFE)
  const code = issueCode(world.state, trade, url, { kind: 'alipay-qr', expiresAt })
  return done({ out_trade_no: trade.outTradeNo, qr_code: code })
}

export function payByCode(world: NetworkWorld, call: AlipayCall): AlipayAnswer {
  const { content } = call
  const draft = readDraft(world, call, 'codepay')
  if (isAnswer(draft)) return draft
  if (textAt(content, 'scene') !== 'bar_code') return failed('ACQ.INVALID_PARAMETER')
  const known = knownOrder(world, draft)
  if (known)
    return isAnswer(known) ? known : waiting({ out_trade_no: known.outTradeNo, trade_no: known.number })
  const digits = textAt(content, 'auth_code')
  const account = takePaymentCode(world, digits, ['alipay'])
  if (!account) return failed('ACQ.PAYMENT_AUTH_CODE_INVALID')
  const trade = begin(world, { ...draft, payer: account.id })
  const numbers = { out_trade_no: trade.outTradeNo, trade_no: trade.number }
  const charged = chargeCode(world, trade, account, digits)
  if (!charged.ok) return failed(WHY_NOT[charged.error], numbers)
  if (charged.value === 'waiting') return waiting(numbers)
  return done({
    ...numbers,
    buyer_user_id: account.userNo,
    buyer_logon_id: account.name,
    total_amount: yuanOf(trade.amount),
    receipt_amount: yuanOf(trade.amount),
    gmt_payment: localTime(world.now),
  })
}

const WHY_NOT: { readonly [why in ChargeRefusal]: AcqCode } = {
  frozen: 'ACQ.PAYMENT_REQUEST_HAS_RISK',
  'risk-refused': 'ACQ.PAYMENT_REQUEST_HAS_RISK',
  'limit-exceeded': 'ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR',
  'insufficient-funds': 'ACQ.BUYER_BALANCE_NOT_ENOUGH',
  'password-needed': 'ACQ.PAYMENT_REQUEST_HAS_RISK',
  'password-wrong': 'ACQ.PAYMENT_REQUEST_HAS_RISK',
}

function begin(world: NetworkWorld, draft: Trade): Trade {
  const trade = { ...draft, number: freshNumber(world, 'alipay') }
  world.state.trades[keyOf(trade)] = trade
  world.state.numbers[trade.number] = keyOf(trade)
  return trade
}
