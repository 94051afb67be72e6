/** 一件商品：能不能买，以及接下来怎么做。 */
import type { MerchantIssuer, PayerWallet, ScannedCode, UnknownCodeReason } from '@/domain/code'
import type { ProductMatch } from '@/domain/product'
import type { Advice } from '../words'

/** 扫到了，但不是商品的自有码。 */
type OtherCode = Extract<ScannedCode['kind'], 'member-card' | 'store-entry' | 'exit-pass' | 'shelf-label'>

export const product = {
  title: '商品详情',
  listPrice: '原价',
  notThis: '都不是',
  report: '告诉店员',
  reported: '谢谢您，我们已经记下了。',
  typeAgain: '重新输入',
  scanNext: '继续扫描',
  ageBadge: (years: number) => `需年满 ${years} 岁`,
  atMost: (count: number) => `每人限购 ${count} 件，不能再加了。`,
  limitBadge: (count: number) => `限购 ${count} 件`,
  weighedBadge: '称重商品',
  lastDay: (day: string) => `标签上的最后一天是 ${day}。`,
  lastMinute: (time: string) => `标签上的到期时间是 ${time}。`,
  until: (day: string) => `到期日 ${day}`,
  pastDate: (day: string) => `已过期 ${day}`,
  batch: (batch: string) => `批次 ${batch}`,
  matches: {
    found: { title: '找到商品', advice: '确认数量后加入购物车。' },
    'needs-age-check': { title: '此商品需核验年龄', advice: '可以先加入购物车，离店时请向店员出示证件。' },
    ambiguous: { title: '这个条码对应多种商品', advice: '请选出您手上的那一种。' },
    'not-found': { title: '没有找到这件商品', advice: '请核对数字再输一次，或把商品交给店员处理。' },
    'not-for-sale': { title: '此商品暂不出售', advice: '请先放回货架，店员可以帮您找相近的商品。' },
    'till-only': { title: '此商品请到收银台购买', advice: '其他商品可以继续用手机扫，不受影响。' },
    recalled: { title: '此商品正在召回，请勿购买', advice: '请交给店员。您的安全最重要，给您添麻烦了。' },
    'recall-unclear': {
      title: '此商品有部分批次正在召回',
      advice: '请扫包装上的二维码，我们就知道您这件能不能买；没有二维码请拿给店员看。',
    },
    expired: { title: '此商品已过保质期', advice: '过期的食品不能出售，请交给店员更换一件。' },
    'needs-weighing': { title: '请先称重', advice: '在附近的电子秤上称重并贴上标签，再扫标签上的条码。' },
    'label-mismatch': { title: '标签上的价格和重量对不上', advice: '请再称一次，贴上新标签后再扫。' },
    offline: {
      title: '现在没有网络',
      advice: '这件商品还没存在手机里。网络恢复后再扫一次，其他商品不受影响。',
    },
  } satisfies Record<ProductMatch['kind'], Advice>,
  soldOut: { title: '此商品在系统里已售罄', advice: '货架上若还有，请拿给店员确认后再买。' },
  unknownCodes: {
    empty: { title: '没有读到内容', advice: '请对准条码再扫一次，或直接输入数字。' },
    'too-long': { title: '这个码太长了，不是商品码', advice: '请扫商品包装上的条码。' },
    'check-digit': { title: '条码数字不对', advice: '可能有一位输错或读错，请核对后再试。' },
    'partial-read': { title: '条码没有读完整', advice: '请让整个条码都在框内，再扫一次。' },
    'web-address': { title: '这是网页链接，不是商品码', advice: '为了安全，我们不会打开它。请扫商品条码。' },
    'not-a-product-code': { title: '这不是商品条码', advice: '请找包装上带数字的条码，或请店员帮忙。' },
  } satisfies Record<UnknownCodeReason, Advice>,
  otherCodes: {
    'member-card': { title: '这是会员卡', advice: '到“我的”里登录后，会员价会自动生效。' },
    'store-entry': { title: '这是进店码', advice: '要换门店，请从首页进店。' },
    'exit-pass': { title: '这是离店通行码', advice: '离店时请交给店员扫描。' },
    'shelf-label': { title: '这是货架价签', advice: '请扫商品包装上的条码。' },
  } satisfies Record<OtherCode, Advice>,
  payerWallets: {
    'wechat-pay': '微信支付的',
    alipay: '支付宝的',
    unionpay: '云闪付的',
    'e-cny': '数字人民币',
    emv: '银行卡',
  } satisfies Record<PayerWallet, string>,
  payerCode: (whose: string) => `这是${whose}付款码，请遮好`,
  keepCovered: '别人扫到它就能扣您的钱，我们没有保存它。要付款，请到购物车点“去结算”。',
  merchantIssuers: {
    'wechat-native': '微信支付的',
    'wechat-personal': '微信个人',
    alipay: '支付宝的',
    unionpay: '云闪付的',
    emv: '商家',
  } satisfies Record<MerchantIssuer, string>,
  merchantCode: (whose: string) => `这是${whose}收款码，不是商品`,
  notOpened: '我们没有打开它。请扫商品条码；要付款，请到购物车点“去结算”。',
}
