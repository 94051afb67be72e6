/** 扫码页与商品详情。 */
import type { Fen } from '@/domain/kernel'
import type { CameraState, ScanFailure, ScanHint } from '@/platform/ports'
import { money } from '../../format/money'
import type { Advice } from '../words'

export const scan = {
  title: '扫描商品',
  aim: '将条码放进框内，会自动识别',
  torchOn: '打开手电筒',
  torchOff: '关闭手电筒',
  typeCode: '手动输入',
  typeCodeLabel: '条码数字',
  typeCodeHint: '条码下方的数字；散装商品请输入价签上的 4 至 6 位编号。',
  lookUp: '查找商品',
  pickPicture: '从相册选图',
  useScanner: '打开扫一扫',
  added: '已加入购物车',
  notSaved: '已加入，但还没保存好',
  aloud: (name: string, price: string) => `${name}，${price}`,
  addedHeard: (aloud: string, count: number) => `已加入 ${aloud}，共 ${count} 件`,
  tierPays: (tier: string, price: Fen) => `${tier} ${money(price)}`,
  lookingUp: '正在查找商品',
  severalCodes: (count: number) =>
    count === 1 ? '看得不够清楚：与商品上的数字一致，请点一下' : `找到 ${count} 个条码，请选择一个`,
  more: '更多',
  priceCheck: {
    short: '查价',
    title: '扫码查价',
    notice: '查价中：不会加入购物车',
    emptyTitle: '扫一扫，看看价格',
    emptyAdvice: '原价、会员价和优惠都会显示。',
    now: '现价',
    yours: '您的价格',
    add: '加入购物车',
    done: '查完了',
  },
  staffCard: {
    title: '请给店员看',
    advice: '店员可以照着下面的数字录入这件商品。',
    codeLabel: '商品条码',
    reference: '登记号',
    notSent: '现在没有网络，还没能报给门店。',
  },
  basket: '购物车',
  emptyTitle: '扫第一件商品吧',
  emptyAdvice: '扫条码，或输入条码数字，马上看到价格。',
  review: '核对并付款',
  saved: (amount: Fen) => `已省 ${money(amount)}`,
  memberHint: (price: Fen, save: Fen) => `会员价 ${money(price)}，可省 ${money(save)}`,
  memberJoin: '登录享会员价',
  camera: {
    starting: { title: '正在打开相机', advice: '马上就好。' },
    live: { title: '相机已就绪', advice: '将条码放进框内。' },
    refused: {
      title: '相机没有权限',
      advice: '可以在系统设置里允许使用相机，也可以直接输入条码或从相册选图。',
    },
    missing: { title: '没有找到相机', advice: '请输入条码下方的数字，或从相册选一张条码照片。' },
    busy: { title: '相机正被其他应用使用', advice: '关闭其他应用后再试，或直接输入条码。' },
    insecure: { title: '当前网页不能使用相机', advice: '请用 https 开头的网址打开，或直接输入条码。' },
    unsupported: { title: '这台设备不支持实时扫码', advice: '请输入条码，或从相册选一张条码照片。' },
  } satisfies Record<CameraState, Advice>,
  turnLightOn: '太暗了，点这里开灯',
  hints: {
    dark: '太暗了，换个亮一点的地方',
    blurred: '有点糊，拿稳一点',
    'too-near': '太近了，拿远一点',
    tilted: '条码转正一点',
  } satisfies Record<ScanHint, string>,
  failures: {
    cancelled: '已取消扫描。',
    'nothing-found': '图片里没有找到条码。请换一张更清晰的，或直接输入数字。',
    unreadable: '这张图片打不开，请换一张，或直接输入数字。',
    unsupported: '这里不支持该扫码方式，请直接输入数字。',
  } satisfies Record<ScanFailure, string>,
}
