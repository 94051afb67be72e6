/** 网络、存储与意外。 */
import type { Advice, ClientFailure, OwnRefusal, StoreRefusal } from '../words'

export const errors = {
  crash: { title: '页面出了点问题', advice: '您的购物车很安全，商品都还在。' },
  client: {
    offline: { title: '没有网络', advice: '请检查网络。已扫的商品都还在，可以稍后再试。' },
    timeout: { title: '网络有点慢', advice: '门店系统还没有回应，请再试一次。' },
    'bad-reply': { title: '收到的内容不对', advice: '可能连着需要登录的 Wi-Fi，请切换网络后再试。' },
    'server-error': { title: '门店系统正忙', advice: '不是您的问题，请稍等片刻再试。' },
    'signed-out': { title: '登录已失效', advice: '请重新登录，购物车不会丢。' },
    'bad-request': { title: '这个请求没有成功', advice: '请返回上一步再试；还不行就请店员帮忙。' },
    'not-allowed': { title: '您没有这项权限', advice: '请换一个账号登录，或联系主管。' },
    'not-found': { title: '没有找到', advice: '可能已经被移除，请返回后刷新再看。' },
    'key-reused': { title: '这一步已经提交过了', advice: '请刷新看看结果，不需要重复操作。' },
  } satisfies Record<ClientFailure, Advice>,
  store: {
    'product-unavailable': { title: '有商品现在不能买', advice: '请移除标出的商品，再核对一次。' },
    'over-purchase-limit': { title: '有商品超过限购数量', advice: '请减少标出的商品，再核对一次。' },
    recalled: { title: '有商品正在召回', advice: '请移除标出的商品，交给店员。您的安全最重要。' },
    'past-its-date': {
      title: '有商品过了保质期',
      advice: '过期的食品不能出售。请移除标出的商品，交给店员。',
    },
    'label-refused': { title: '有标签已失效', advice: '请移除标出的商品再扫一次；称重的请重新称重、贴签。' },
    'over-amount-cap': { title: '超过了单次购物金额', advice: '请分两次结算，或请店员帮忙。' },
    'quote-expired': { title: '价格确认已过期', advice: '请重新核对一次，很快就好。' },
    'quote-refused': { title: '购物车有变动', advice: '请重新核对价格后再付款。' },
    'order-closed': { title: '这个订单已经关闭', advice: '没有扣款。商品还在购物车里，可以重新结算。' },
    'already-paid': { title: '这个订单已经付过了', advice: '不用再付，请打开通行码离店。' },
    'not-paid': { title: '还没有收到付款', advice: '请先查询付款结果，不要重复付款。' },
    'payment-open': { title: '上一笔付款还没结束', advice: '请先等它有结果，再换付款方式。' },
    'wallet-not-offered': { title: '本店暂不支持这种付款方式', advice: '请换一种付款方式。' },
    'unknown-card': { title: '没有找到这张会员卡', advice: '请核对卡号，或到服务台咨询。' },
    'wrong-pin': { title: '工号或密码不对', advice: '请再试一次。' },
    'too-many-tries': { title: '尝试次数太多了', advice: '请联系主管处理。' },
    'unknown-pass': { title: '无法识别的通行码', advice: '请打开本次购物的通行码，或到服务台处理。' },
    'pass-used': { title: '此码已经用过', advice: '请核对小票，必要时联系主管。' },
    'pass-expired': { title: '通行码已过期', advice: '请顾客换一个新的通行码，或到服务台处理。' },
    'other-store': { title: '这是其他门店的通行码', advice: '请打开本店的订单。' },
  } satisfies Record<StoreRefusal, Advice>,
  own: {
    'no-such-store': { title: '没有找到这家门店', advice: '请从列表里选择门店。' },
    'not-an-entry-code': { title: '这不是进店码', advice: '请扫店门口绿色立牌上的二维码。' },
    'wallet-not-opened': { title: '钱包没有打开', advice: '请再试一次，或换一种付款方式。' },
    'nothing-in-hand': { title: '还没有扫通行码', advice: '请先扫描顾客的通行码。' },
  } satisfies Record<OwnRefusal, Advice>,
  storage: {
    broken: '手机暂时无法保存数据。请保持本页打开，先完成付款。',
  },
  unreadable: { title: '上次的购物读不出来了', advice: '原始记录已保留，店员可以协助。您可以重新开始购物。' },
  notFound: { title: '没有找到这个页面', advice: '请回到首页重新开始。' },
}
