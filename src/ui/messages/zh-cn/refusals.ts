/** 每一种“不行”都有一句话，告诉人下一步。 */
import type { PassRefusal } from '@/domain/exit'
import type { TripRefusal } from '@/domain/trip'
import type { Advice } from '../words'

export const refusals = {
  trip: {
    'quantity-not-whole': '数量需为整数，请重新选择。',
    'too-many-pieces': '同一种商品最多 50 件，需要更多请找店员。',
    'too-many-lines': '购物车已满，请先结算这些商品。',
    'over-purchase-limit': '这件商品有限购，不能再加了。',
    'no-such-line': '这件商品已不在购物车里。',
    'not-countable': '称重商品不能改数量，需要更多请再称一份。',
    'nothing-to-undo': '没有可以撤销的操作。',
    'not-now': '现在还不能这样做，请先完成当前的步骤。',
    'trip-under-way': '您有一次购物还没结束，请先完成它。',
    'stale-quote': '购物车有变动，价格要重新核对一次。',
    'not-paid': '还没有确认收到付款，请先查询付款结果。',
    'app-too-old': '这个应用比您的数据旧，请先更新。',
  } satisfies Record<TripRefusal, string>,
  pass: {
    'unknown-pass': { title: '无法识别的通行码', advice: '请顾客打开本次购物的通行码，或带顾客到服务台。' },
    'pass-used': { title: '此码已经用过', advice: '请不要放行，和顾客核对小票，必要时联系主管。' },
    'pass-expired': {
      title: '通行码已过期',
      advice: '顾客已付款。请顾客换一个新的通行码再扫，或带顾客到服务台。',
    },
    'other-store': { title: '这是其他门店的通行码', advice: '请顾客打开本店的订单。' },
  } satisfies Record<PassRefusal, Advice>,
}
