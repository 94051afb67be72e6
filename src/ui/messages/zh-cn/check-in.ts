/** 首页与进店。 */
import type { LocateFailure } from '@/platform/ports'

export const checkIn = {
  title: '禾谷扫码购',
  morning: '早上好',
  afternoon: '下午好',
  evening: '晚上好',
  greeting: (hello: string, name: string) => `${hello}，${name}`,
  promise: '边逛边扫，手机付款，不用排队。',
  steps: { scan: '扫商品', pay: '手机付款', leave: '出示码离店' },
  scanEntry: '扫店门口的进店码',
  entryCode: '进店码下方的文字',
  scanEntryHint: '进店码贴在入口处的绿色立牌上。',
  continueTrip: '继续购物',
  seePayment: '看付款结果',
  showPass: '出示通行码',
  continueAt: (store: string) => `您正在${store}购物`,
  continueCart: (count: number) => `购物车里有 ${count} 件商品`,
  continueQuoted: '已核对价格，可以付款了',
  continuePaying: '有一笔付款还没完成，先看看结果',
  continuePaid: '已付款，出门时请出示通行码',
  allStores: '全部门店',
  findNearest: '查找最近的门店',
  locating: '正在查找离您最近的门店',
  away: (far: string) => `距您 ${far}`,
  openNow: '营业中',
  closedNow: '已打烊',
  enter: '进店购物',
  enterAt: (store: string) => `进店购物：${store}`,
  switchStore: {
    title: '要换一家门店吗？',
    advice: (count: number, store: string) =>
      `您在${store}的购物车里还有 ${count} 件商品。换店后这些商品会被清空，请记得放回货架。`,
    confirm: '换店并清空',
    cancel: '留在原来的门店',
  },
  noStores: { title: '暂时没有可用的门店', advice: '请检查网络后再试，或直接扫店门口的进店码。' },
  locate: {
    refused: '您没有开启定位。没关系，可以从列表里选门店，或扫进店码。',
    unavailable: '暂时无法定位，请从列表里选择门店。',
  } satisfies Record<LocateFailure, string>,
}
