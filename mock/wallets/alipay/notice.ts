/** A notification as Alipay sends it: a form, signed with RSA2; and each way in which one can be bad. */
import { addFen, fen } from '@/domain/kernel'
import { OF_NOTICE, signedText } from '../../wire/alipay-signing'
import type { Fields } from '../../wire/form'
import { formOf } from '../../wire/form'
import { localTime } from '../../wire/times'
import type { WireRequest } from '../../wire/wire'
import { yuanOf } from '../../wire/yuan'
import type { Delivery } from '../deliveries'
import type { Spoil } from '../faults'
import { days, millis } from '../lengths'
import { pathOf } from '../notify-url'
import type { Trade } from '../trade'
import type { NetworkWorld } from '../world'

export function writeAlipayNotice(
  world: NetworkWorld,
  trade: Trade,
  delivery: Delivery,
  spoil: Spoil | null,
): WireRequest {
  const { crypto, settings } = world
  const fields = spoiled(
    world,
    trade,
    { ...common(world, trade, delivery), ...aboutMoney(trade, delivery) },
    spoil,
  )
  // it has no serial numbers: an unknown key is a signature that does not fit
  const isForged =
    spoil === 'notice-badly-signed' || spoil === 'notice-unknown-serial' || spoil === 'notice-probe'
  const text = signedText(fields, OF_NOTICE)
  const sign = crypto.sign(settings.alipay.key, isForged ? `${text} ` : text)
  return {
    method: 'POST',
    path: pathOf(delivery.url),
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body: formOf({ ...fields, sign_type: 'RSA2', sign }),
  }
}

function common(world: NetworkWorld, trade: Trade, { id }: Delivery): Fields {
  const { settings, state, now } = world
  const app = settings.alipay.apps.find(({ appId }) => appId === trade.app)
  const payer = state.accounts.people[trade.paid?.account ?? '']
  return {
    notify_time: localTime(now),
    notify_type: 'trade_status_sync',
    notify_id: id,
    charset: 'utf-8',
    version: '1.0',
    app_id: trade.app,
    auth_app_id: trade.app,
    seller_id: app?.sellerId ?? '',
    trade_no: trade.number,
    out_trade_no: trade.outTradeNo,
    subject: trade.description,
    buyer_id: payer?.userNo ?? '',
    buyer_logon_id: payer?.name ?? '',
    gmt_create: localTime(trade.createdAt),
    ...(trade.attach !== '' && { passback_params: trade.attach }),
  }
}

function aboutMoney(trade: Trade, { event }: Delivery): Fields {
  const amount = yuanOf(trade.amount)
  const paid = {
    total_amount: amount,
    receipt_amount: amount,
    invoice_amount: amount,
    buyer_pay_amount: amount,
    point_amount: '0.00',
    fund_bill_list: JSON.stringify([{ amount, fundChannel: 'ALIPAYACCOUNT' }]),
    gmt_payment: trade.paid ? localTime(trade.paid.at) : '',
  }
  if (event.kind === 'paid') return { ...paid, trade_status: 'TRADE_SUCCESS' }
  let sum = fen(0)
  for (const { requestNo, amount: part } of trade.refunds) {
    sum = addFen(sum, part)
    if (requestNo === event.requestNo) break
  }
  const last = trade.refunds.find(({ requestNo }) => requestNo === event.requestNo)
  return {
    ...paid,
    trade_status: sum === trade.amount ? 'TRADE_CLOSED' : 'TRADE_SUCCESS',
    out_biz_no: event.requestNo,
    refund_fee: yuanOf(sum),
    gmt_refund: last ? localTime(last.doneAt ?? last.at) : '',
  }
}

function spoiled({ now }: NetworkWorld, trade: Trade, fields: Fields, spoil: Spoil | null): Fields {
  switch (spoil) {
    case 'notice-wrong-amount':
      return { ...fields, total_amount: yuanOf(addFen(trade.amount, fen(1))) }
    case 'notice-wrong-currency':
      return { ...fields, trans_currency: 'USD' }
    case 'notice-wrong-merchant':
      return { ...fields, app_id: '2021009999999999', seller_id: '2088009999999999' }
    case 'notice-stale':
      return { ...fields, notify_time: localTime(millis(now - days(2))) }
    default:
      return fields
  }
}
