/** 每一种“不行”都有一句话，告诉人下一步。 */
import type { CartRefusal } from '@/domain/cart'
import type { PassRefusal } from '@/domain/exit'
import type { TripRefusal } from '@/domain/trip'
import type { Advice, ServerRefusal } from '../words'

const cart = {
  'quantity-not-whole': '数量要是整数，请重新选择。',
  'too-many-pieces': '同一种商品最多 50 件，需要更多请找店员。',
  'too-many-lines': '购物车已满，请先结算这些商品。',
  'over-purchase-limit': '这件商品有限购，不能再加了。',
  'no-such-line': '这件商品已不在购物车里。',
  'not-countable': '称重商品不能改数量，需要更多请再称一份。',
  'nothing-to-undo': '没有可以撤销的操作。',
} satisfies Record<CartRefusal, string>

export const refusals = {
  cart,
  trip: {
    ...cart,
    'not-now': '现在还不能这样做，请先完成当前的步骤。',
    'trip-under-way': '您有一次购物还没结束，请先完成它。',
    'stale-quote': '购物车有变动，价格要重新核对一次。',
    'not-paid': '还没有确认收到付款，请先查询付款结果。',
  } satisfies Record<TripRefusal, string>,
  pass: {
    'unknown-pass': { title: '无法识别的通行码', advice: '请顾客打开本次购物的通行码，或按订单号查询。' },
    'pass-used': { title: '此码已经用过', advice: '请不要放行，和顾客核对小票，必要时联系主管。' },
    'pass-expired': { title: '通行码已过期', advice: '顾客已付款，请核对订单号后人工放行。' },
    'other-store': { title: '这是其他门店的通行码', advice: '请顾客打开本店的订单。' },
  } satisfies Record<PassRefusal, Advice>,
  server: {
    'bad-request': { title: '门店系统没看懂这次请求', advice: '请返回上一步再试一次。' },
    'not-allowed': { title: '这里需要店员登录', advice: '请先用工号登录。' },
    'not-found': { title: '没有找到', advice: '它可能属于另一个账号，或已经不在了。' },
    'key-reused': { title: '这一步已经提交过了', advice: '请返回购物车，再结算一次。' },
    'product-unavailable': { title: '有商品现在不能卖', advice: '请移除它们，其他商品可以照常付款。' },
    'label-refused': { title: '有秤签对不上', advice: '请重新扫描标签，或再称一次。' },
    'over-amount-cap': { title: '这一单金额太大了', advice: '请分两次付款，或到收银台结算。' },
    'quote-expired': { title: '价格确认已过期', advice: '请重新核对一次，很快就好。' },
    'quote-refused': { title: '价格需要重新核对', advice: '门店系统没有接受这次价格，请再核对一次。' },
    'order-closed': { title: '这笔订单已关闭', advice: '商品都还在购物车里，请重新结算。' },
    'already-paid': { title: '这笔订单已经付过了', advice: '不用再付，马上为您显示通行码。' },
    'payment-open': { title: '上一笔付款还没结束', advice: '请先等它有结果，不要再付一次。' },
    'wallet-not-offered': { title: '本店暂不支持这个钱包', advice: '请换一种付款方式。' },
    'no-such-store': { title: '没有找到这家门店', advice: '请从列表里选择门店。' },
    'not-an-entry-code': { title: '这不是进店码', advice: '请扫店门口绿色立牌上的二维码。' },
    'wrong-pin': { title: '工号或密码不对', advice: '请再试一次。' },
    'too-many-tries': { title: '输错次数过多', advice: '请联系主管解锁。' },
    'nothing-in-hand': { title: '还没有扫通行码', advice: '请先扫描顾客的通行码。' },
  } satisfies Record<ServerRefusal, Advice>,
}
