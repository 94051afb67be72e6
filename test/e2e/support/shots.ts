/** Every screen in every state worth looking at: the visit behind it, its address, and the taps that lead to it. */
import { SENTINEL } from '@mock/backend/initial-state'
import type { MockState } from '@mock/backend/state'
import { codeOf } from '@mock/seed/sample'
import { STORES } from '@mock/seed/stores'
import { SAMPLES, samplesAt } from '@mock/seed/try'
import type { Page } from 'playwright-core'
import { couponText, storeEntryText } from '@/domain/code'
import type { Language, PaymentId, StoreId } from '@/domain/kernel'
import { fen, idOf, millis, storeDay } from '@/domain/kernel'
import type { PaymentReport } from '@/domain/payment'
import type { Messages } from '@/ui/messages/catalogue'
import { field, press, typeCode } from './shopper'
import type { Visit } from './visit'
import { sampleCode, startVisit } from './visit'

type Stage = { readonly words: Messages; readonly language: Language; readonly visit: Visit }

export type Shot = {
  readonly name: string
  /** The page's path; a function where it names something of the visit. */
  readonly at: string | ((visit: Visit) => string)
  readonly visit: () => Promise<Visit>
  readonly act?: (page: Page, stage: Stage) => Promise<void>
  /** Words that show once the state has arrived. */
  readonly until?: (words: Messages) => string | RegExp
  readonly camera?: 'refused'
}

const GOODS = ['member-price', 'third-free', 'third-free', 'third-free', 'price-label', 'age-check'] as const
const DATED = samplesAt(storeDay(millis(Date.now())))
  .filter(({ id }) => ['near-date', 'last-day', 'other-batch'].includes(id))
  .map(({ text }) => text)
const OFFERED = [
  'kenyuan-pearl-rice-10-kg',
  'jieman-laundry-liquid-6-kg',
  'chuanxi-chilli-crisp-720-g',
  'mianlijian-sour-and-spicy-noodles-6-x-110-g',
  'guoyang-orange-juice-1-25-l',
  'doujian-oat-drink-6-x-1-l',
  'mailong-bagels-6-pcs',
] as const
const MEMBER = 'M1002003002'

type Step = (visit: Visit) => unknown

const visiting = (first: readonly Step[], ...more: readonly Step[]) => after({}, [...first, ...more])
const fresh = after({}, [])

function after(when: Parameters<typeof startVisit>[0], steps: readonly Step[]) {
  return {
    visit: async () => {
      const visit = startVisit(when)
      for (const step of steps) await step(visit)
      return visit
    },
  }
}

const inside: readonly Step[] = [(v) => v.checkIn()]
/** Goods with offers of every kind, some reached and some nearly. */
const offered: readonly Step[] = [...inside, (v) => v.scan(...OFFERED.map(codeOf))]
const filled: readonly Step[] = [...inside, (v) => v.scan(...GOODS)]
const member: readonly Step[] = [...filled, (v) => v.signIn(MEMBER)]
/** Goods that coupons of theirs pay for. */
const withCoupons: readonly Step[] = [
  ...inside,
  (v) => v.scan(...GOODS, codeOf('kenyuan-long-grain-rice-5-kg')),
  (v) => v.signIn('M1002003001'),
]
const quoted: readonly Step[] = [...member, (v) => v.quote()]
const paying: readonly Step[] = [...quoted, (v) => v.pay()]
const paid: readonly Step[] = [...paying, (v) => v.inWallet('pay')]
/** Packs whose codes name a last day or a batch. */
const boughtDated: readonly Step[] = [
  ...inside,
  (v) => v.scan(...DATED),
  (v) => v.quote(),
  (v) => v.pay(),
  (v) => v.inWallet('pay'),
]
/** Sets to be split by a return: three coffees, two juices; and a lager, apples and dumplings, which not everybody takes back. */
const SETS = [
  'shanlang-latte-280-ml',
  'shanlang-latte-280-ml',
  'shanlang-latte-280-ml',
  'guoyang-orange-juice-1-25-l',
  'guoyang-orange-juice-1-25-l',
  'baojiaren-pork-and-chive-dumplings-1-kg',
] as const
const boughtSets: readonly Step[] = [
  ...inside,
  (v) => v.scan(...SETS.map(codeOf), 'price-label', 'age-check'),
  (v) => v.quote(),
  (v) => v.pay(),
  (v) => v.inWallet('pay'),
  (v) => v.beginShift(),
]
const returnedJuice: readonly Step[] = [...boughtSets, (v) => v.takeBack('guoyang-orange-juice-1-25-l', 1)]
const onDuty: readonly Step[] = [...paid, (v) => v.beginShift()]

const scanning =
  (code: string): Shot['act'] =>
  (page, { words }) =>
    typeCode(page, code, words)
/** Types digits and leaves it at that. */
const typing =
  (digits: string): Shot['act'] =>
  async (page, { words: { scan } }) => {
    await press(page, scan.typeCode)
    await field(page, scan.typeCodeLabel).fill(digits)
  }
const findingByName =
  (name: string): Shot['act'] =>
  async (page, { words: { scan, find } }) => {
    await press(page, scan.typeCode)
    await page.getByRole('radio', { name: find.byName }).click()
    await field(page, find.nameLabel).fill(name)
  }
const pressing =
  (name: (words: Messages) => string | RegExp): Shot['act'] =>
  (page, { words }) =>
    press(page, name(words))

/** Staff type the shopper's pass. */
async function lookAtPass(page: Page, { words: { staff }, visit }: Stage): Promise<void> {
  await field(page, staff.typePass).fill(visit.passText())
  await press(page, staff.look)
  await page.getByText(staff.basket).filter({ visible: true }).waitFor()
}

/** Staff type the number on the receipt. */
async function findOrder(page: Page, { words: { returns }, visit }: Stage): Promise<void> {
  await field(page, returns.typeNumber).fill(visit.orderNumber())
  await press(page, returns.look)
  await page.getByText(returns.reason).filter({ visible: true }).waitFor()
}

/** Staff with an order before them whose shopper shows a payment code. */
const atTheTill: readonly Step[] = [
  ...quoted,
  (v) => v.pay('payer-code'),
  (v) => v.showCode(),
  (v) => v.beginShift(),
]
/** Wallets that ask for the password at any amount. */
const askingPasswords: Step = (v) =>
  v.inTown(({ networks: { accounts } }) => {
    for (const [id, person] of Object.entries(accounts.people))
      accounts.people[id] = { ...person, passwordAbove: fen(1) }
  })
const failing =
  (fault: MockState['networks']['faults'][number]): Step =>
  (v) =>
    v.inTown(({ networks }) => networks.faults.push(fault))

async function findDue(page: Page, { words: { till }, visit }: Stage): Promise<void> {
  await field(page, till.typeNumber).fill(visit.orderNumber())
  await press(page, till.look)
  await page.getByText(till.order(visit.orderNumber())).filter({ visible: true }).waitFor()
}

async function chargeCode(page: Page, stage: Stage): Promise<void> {
  const { till } = stage.words
  await findDue(page, stage)
  await press(page, till.scanPayer)
  await field(page, till.code.type).fill(stage.visit.shownCode())
  await press(page, till.code.charge)
}

/** One juice and one coffee come back. */
async function chooseGoods(page: Page, stage: Stage): Promise<void> {
  await findOrder(page, stage)
  const { returns } = stage.words
  for (const name of [/鲜橙汁|orange juice/, /拿铁|latte/])
    await press(page, new RegExp(`${returns.takeBack}.*${name.source}`))
  await page.getByText(returns.check, { exact: true }).waitFor()
}

/** The page believes that so many minutes have passed. */
async function later(page: Page, minutes: number): Promise<void> {
  await page.evaluate((by) => {
    const now = Date.now
    Date.now = () => now() + by
  }, minutes * 60_000)
}

/** The phone has heard that it came to nothing. */
const reported =
  (report: PaymentReport): Step =>
  (v) =>
    v.movePayment({ kind: 'payment-reported', paymentId: idOf<PaymentId>(v.paymentId()), report })

/** A basket so large that it takes three codes. */
function splitAtTill(visit: Visit): void {
  visit.edit('sg-trip', (trip) => {
    const { payment } = trip as { payment: { invocation: { payloads: string[] } } }
    const [first = ''] = payment.invocation.payloads
    payment.invocation.payloads = [1, 2, 3].map((nth) => `${first}.${nth}`)
  })
}

/** The store that has signed with one network. */
const ONE_NETWORK = storeEntryText(idOf<StoreId>('hz-binjiang'))

const SCAN = 'pages/scan/index'
const CART = 'pages/cart/index'
const CHECKOUT = 'pages/checkout/index'
const CASHIER = 'pages/cashier/index'
const PASS = 'pages/pass/index'
const ORDERS = 'pages/orders/index'
const COUPONS = 'pages/coupons/index'
const ME = 'pages/me/index'
const MEMBERSHIP = 'pages/membership/index'
const DESK = 'staff/desk/index'
const UNKNOWN = 'staff/unknown-codes/index'
const TILL = 'staff/till/index'
const RETURNS = 'staff/returns/index'
const WALLET = (v: Visit) => `demo/wallet/index?code=${encodeURIComponent(v.payCode())}&payer=self`
const RECEIPT = (v: Visit) => `pages/receipt/index?order=${v.orderId()}`

export const SHOTS: readonly Shot[] = [
  { name: 'home', at: '', ...fresh },
  { name: 'home-trip', until: ({ checkIn }) => checkIn.continueTrip, at: '', ...visiting(member) },
  { name: 'home-paid', at: '', ...visiting(paid) },
  { name: 'home-offer', until: ({ offers }) => offers.why, at: '', ...visiting(member) },
  {
    name: 'home-offer-why',
    until: ({ offers }) => offers.sources,
    at: '',
    ...visiting(member),
    act: pressing(({ offers }) => new RegExp(offers.why.slice(0, -1))),
  },
  {
    name: 'home-switch-store',
    at: '',
    ...visiting(filled),
    act: (page, { words, language }) => press(page, words.checkIn.enterAt(STORES[1]?.name[language] ?? '')),
  },

  { name: 'scan-no-store', at: SCAN, ...fresh },
  { name: 'scan-empty', at: SCAN, ...visiting(inside) },
  { name: 'scan-lines', at: SCAN, ...visiting(member) },
  { name: 'scan-guest', at: SCAN, ...visiting(filled) },
  {
    name: 'scan-no-camera',
    until: ({ scan }) => scan.camera.refused.title,
    at: SCAN,
    ...visiting(filled),
    camera: 'refused',
  },
  { name: 'scan-typing', at: SCAN, ...visiting(filled), act: pressing(({ scan }) => scan.typeCode) },
  { name: 'scan-slip', at: SCAN, ...visiting(filled), act: typing(sampleCode('wrong-check-digit')) },
  { name: 'scan-find', at: SCAN, ...visiting(filled), act: findingByName('n') },
  {
    name: 'scan-find-nothing',
    until: ({ find }) => find.nothing.title,
    at: SCAN,
    ...visiting(filled),
    act: findingByName('独角兽'),
  },
  { name: 'scan-added', at: SCAN, ...visiting(filled), act: scanning(sampleCode('ordinary')) },
  { name: 'scan-details', at: SCAN, ...visiting(member), act: pressing(() => /拉格|lager/) },
  { name: 'scan-ambiguous', at: SCAN, ...visiting(inside), act: scanning(sampleCode('two-products')) },
  { name: 'scan-not-found', at: SCAN, ...visiting(inside), act: scanning(sampleCode('unknown-code')) },
  { name: 'scan-misprint', at: SCAN, ...visiting(inside), act: scanning(sampleCode('wrong-check-digit')) },
  { name: 'scan-payer-code', at: SCAN, ...visiting(inside), act: scanning('134567890123456789') },
  {
    name: 'scan-merchant-code',
    at: SCAN,
    ...visiting(inside),
    act: scanning('https://qr.95516.com/00010000/1'),
  },
  { name: 'scan-recalled', at: SCAN, ...visiting(inside), act: scanning(sampleCode('recalled')) },
  { name: 'scan-till-only', at: SCAN, ...visiting(inside), act: scanning(sampleCode('till-only')) },
  {
    name: 'scan-prices',
    until: ({ scan }) => scan.priceCheck.add,
    at: SCAN,
    ...visiting(member),
    async act(page, { words }) {
      await press(page, words.scan.priceCheck.short)
      await typeCode(page, sampleCode('third-free'), words)
    },
  },
  {
    name: 'scan-prices-why',
    until: ({ why }) => why.missedTitle,
    at: SCAN,
    ...visiting(inside),
    async act(page, { words }) {
      await press(page, words.scan.priceCheck.short)
      await typeCode(page, codeOf('mailong-bagels-6-pcs'), words)
      await press(page, words.cart.whyPrice)
    },
  },
  {
    name: 'scan-find-why',
    until: ({ why }) => why.missedTitle,
    at: SCAN,
    ...visiting(filled),
    async act(page, stage) {
      await findingByName('latte')?.(page, stage)
      await press(page, new RegExp(stage.words.cart.whyPrice))
    },
  },
  {
    name: 'scan-staff-card',
    until: ({ scan }) => scan.staffCard.advice,
    at: SCAN,
    ...visiting(inside),
    async act(page, { words }) {
      await typeCode(page, sampleCode('unknown-code'), words)
      await press(page, words.product.report)
    },
  },
  {
    name: 'scan-limit',
    at: SCAN,
    ...visiting(inside, (v) => v.scan('limit', 'limit')),
    act: scanning(sampleCode('limit')),
  },

  { name: 'cart-member', at: CART, ...visiting(member) },
  { name: 'cart-guest', at: CART, ...visiting(filled) },
  { name: 'cart-why', at: CART, ...visiting(member), act: pressing(({ cart }) => new RegExp(cart.whyPrice)) },
  { name: 'cart-offers', at: CART, ...visiting(offered) },
  {
    name: 'cart-why-not',
    until: ({ why }) => why.missedTitle,
    at: CART,
    ...visiting(offered),
    act: pressing(({ cart }) => new RegExp(`${cart.whyPrice}.*(酸辣|spicy)`)),
  },
  { name: 'cart-clear', at: CART, ...visiting(member), act: pressing(({ cart }) => cart.clear) },
  {
    name: 'cart-coupons',
    until: ({ coupons }) => coupons.bestChoice,
    at: CART,
    ...visiting(withCoupons),
  },
  {
    name: 'cart-coupon-choice',
    until: ({ coupons }) => coupons.auto,
    at: CART,
    ...visiting(withCoupons),
    act: pressing(({ coupons }) => new RegExp(`^${coupons.row}`)),
  },
  {
    name: 'checkout-coupons',
    until: ({ checkout }) => checkout.confirmed,
    at: CHECKOUT,
    ...visiting(withCoupons),
  },
  { name: 'coupons', until: ({ coupons }) => coupons.ready, at: COUPONS, ...visiting(withCoupons) },
  { name: 'coupons-for-you', until: ({ offers }) => offers.title, at: COUPONS, ...visiting(withCoupons) },
  { name: 'coupons-guest', until: ({ coupons }) => coupons.centre, at: COUPONS, ...fresh },
  {
    name: 'coupons-unknown',
    at: COUPONS,
    until: ({ errors }) => new RegExp(errors.store['unknown-coupon'].title),
    ...visiting(withCoupons),
    async act(page, { words: { coupons } }) {
      await field(page, coupons.code).fill('NOBODYKNOWS1')
      await press(page, coupons.claim)
    },
  },
  {
    name: 'scan-coupon',
    until: ({ coupons }) => coupons.claimed.title,
    at: SCAN,
    ...visiting(withCoupons),
    act: scanning(couponText('HEGULEAFLET2026A')),
  },
  { name: 'cart-empty', at: CART, ...visiting(inside) },

  { name: 'checkout', until: ({ checkout }) => checkout.confirmed, at: CHECKOUT, ...visiting(quoted) },
  {
    name: 'checkout-points',
    until: ({ checkout }) => checkout.pointsPaid(200),
    at: CHECKOUT,
    ...visiting(withCoupons),
    act: (page, { words: { checkout } }) => page.getByRole('radio', { name: checkout.pointsOn }).click(),
  },
  {
    name: 'checkout-changed',
    until: ({ checkout }) => checkout.changedTitle,
    at: CHECKOUT,
    ...visiting(member, (v) => v.scenario('price-changed')),
  },
  {
    name: 'checkout-free',
    until: ({ errors }) => errors.store['nothing-to-pay'].title,
    at: CHECKOUT,
    ...visiting(quoted, giveAway),
  },
  {
    name: 'checkout-part-paid',
    until: ({ errors }) => errors.own['part-paid'].title,
    at: CHECKOUT,
    ...visiting(quoted, (v) => v.payUnheard()),
  },
  {
    name: 'checkout-refused',
    until: ({ errors }) => errors.store.recalled.title,
    at: CHECKOUT,
    ...visiting(member, putRecalledIn),
  },
  {
    name: 'checkout-offline',
    until: ({ errors }) => errors.client.offline.title,
    at: CHECKOUT,
    ...visiting(member, (v) => v.scenario('offline')),
  },

  { name: 'cashier', at: CASHIER, ...visiting(quoted) },
  {
    name: 'cashier-offers',
    at: CASHIER,
    ...visiting(withCoupons, (v) => v.quote()),
    act: (page, { words: { common } }) =>
      page.getByRole('radio', { name: new RegExp(`^${common.tenders.alipay}`) }).click(),
  },
  { name: 'cashier-awaiting', at: CASHIER, ...visiting(paying) },
  {
    name: 'cashier-declined',
    at: CASHIER,
    ...visiting(paying, reported({ status: 'declined', reason: 'insufficient-funds' })),
  },
  { name: 'cashier-cancelled', at: CASHIER, ...visiting(paying, reported({ status: 'closed' })) },
  { name: 'cashier-processing', at: CASHIER, ...visiting(paying, (v) => v.inWallet('never-answer')) },
  {
    name: 'cashier-unknown',
    until: ({ cashier }) => cashier.states.unknown.title,
    at: CASHIER,
    ...visiting(
      paying,
      (v) => v.movePayment({ kind: 'answer-lost', attempt: 1 }),
      (v) => v.scenario('offline'),
    ),
  },
  {
    name: 'cashier-more',
    at: CASHIER,
    ...visiting(quoted),
    act: pressing(({ cashier }) => cashier.moreWallets(3)),
  },
  {
    name: 'cashier-other-ways',
    at: CASHIER,
    ...visiting(quoted),
    act: (page, { words: { common } }) =>
      page.getByRole('radio', { name: new RegExp(`^${common.tenders.friend}`) }).click(),
  },
  {
    name: 'cashier-why-not',
    until: ({ cashier }) => cashier.whyNot.instead,
    at: CASHIER,
    ...visiting([(v) => v.checkIn(ONE_NETWORK), (v) => v.scan('third-free'), (v) => v.quote()]),
    async act(page, { words: { cashier } }) {
      await press(page, cashier.whyNot.ask(2))
      await page.getByText(cashier.whyNot.instead).first().scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'cashier-routed',
    until: ({ cashier }) => cashier.code.stepSave,
    at: CASHIER,
    ...visiting(quoted, (v) => v.pay('china-mobile')),
  },
  {
    name: 'cashier-saved',
    until: ({ cashier }) => cashier.code.saved,
    at: CASHIER,
    ...visiting(quoted, (v) => v.pay('china-unicom')),
    act: pressing(({ cashier }) => cashier.code.save),
  },
  {
    name: 'cashier-code-over',
    until: ({ cashier }) => cashier.code.renew,
    at: CASHIER,
    ...visiting(paying, (v) => v.scenario('offline')),
    act: (page) => later(page, 31),
  },
  {
    name: 'cashier-friend',
    until: ({ cashier }) => cashier.friend.once,
    at: CASHIER,
    ...visiting(quoted, (v) => v.pay('friend')),
  },
  {
    name: 'cashier-payer-code',
    until: ({ cashier }) => cashier.payerCode.show,
    at: CASHIER,
    ...visiting(quoted, (v) => v.pay('payer-code')),
  },
  {
    name: 'cashier-payer-code-refused',
    until: ({ cashier }) => cashier.payerCode.refused,
    at: CASHIER,
    ...visiting(quoted, (v) => v.pay('payer-code'), refuseAtDesk),
  },
  {
    name: 'cashier-till',
    until: ({ cashier }) => cashier.till.nth(2, 3),
    at: CASHIER,
    ...visiting(quoted, (v) => v.pay('till'), splitAtTill),
    act: pressing(({ cashier }) => cashier.till.next),
  },
  {
    name: 'cashier-closing',
    until: ({ cashier }) => cashier.states.closing.title,
    at: CASHIER,
    ...visiting(
      paying,
      (v) => v.movePayment({ kind: 'close-asked' }),
      (v) => v.scenario('offline'),
    ),
  },
  {
    name: 'cashier-way-out',
    until: ({ cashier }) => cashier.wayOut.title,
    at: CASHIER,
    ...visiting(paying, (v) => v.inWallet('never-answer')),
    act: (page) => later(page, 3),
  },
  { name: 'wallet', at: WALLET, ...visiting(paying) },
  {
    name: 'wallet-whose',
    until: ({ demo }) => demo.wallet.cannotShort,
    at: WALLET,
    ...visiting(quoted, (v) => v.pay('wechat-pay')),
    act: pressing(({ common, demo }) => demo.wallet.change(common.tenders['wechat-pay'])),
  },
  {
    name: 'wallet-cannot',
    until: ({ demo }) => demo.wallet.whoCan,
    at: WALLET,
    ...visiting(quoted, (v) => v.pay('wechat-pay')),
    async act(page, { words: { common, demo } }) {
      await press(page, demo.wallet.change(common.tenders['wechat-pay']))
      await page.getByRole('radio', { name: new RegExp(`^${common.tenders.alipay}`) }).click()
    },
  },
  {
    name: 'wallet-paid',
    until: ({ demo }) => demo.wallet.over.succeeded.title,
    at: (v) => WALLET(v).replace('&payer=self', ''),
    ...visiting(quoted, (v) => v.pay('friend')),
    act: pressing(({ demo }) => demo.wallet.pay),
  },
  { name: 'wallet-codes', at: 'demo/wallet/index', ...visiting(paying) },
  {
    name: 'wallet-shown',
    until: ({ demo }) => demo.wallet.shown.hint,
    at: 'demo/wallet/index?show=code',
    ...visiting(paying),
  },

  { name: 'pass', until: ({ pass }) => pass.show, at: PASS, ...visiting(paid) },
  {
    name: 'pass-tell-me',
    until: ({ notices }) => notices.most(3),
    at: PASS,
    ...visiting(paid),
    async act(page, { words: { notices } }) {
      for (const topic of ['coupon-expiring', 'refund-done', 'membership-ending'] as const)
        await press(page, notices.topics[topic])
    },
  },
  {
    name: 'pass-checked',
    until: ({ pass }) => pass.checking.title,
    at: PASS,
    ...visiting(onDuty, (v) => v.decide({ kind: 'check-items', lineIds: v.lineIds().slice(0, 2) })),
  },
  {
    name: 'pass-let-through',
    until: ({ pass }) => pass.verdicts['let-through'].title,
    at: PASS,
    ...visiting(onDuty, (v) => v.decide({ kind: 'let-through' })),
  },
  {
    name: 'pass-stopped',
    until: ({ pass }) => pass.verdicts.stop.title,
    at: PASS,
    ...visiting(onDuty, (v) => v.decide({ kind: 'stop', reason: 'age-not-proven' })),
  },
  { name: 'pass-expired', until: ({ pass }) => pass.expired.title, at: PASS, ...after({ ago: 60 }, paid) },

  { name: 'orders-empty', at: ORDERS, ...fresh },
  { name: 'orders', at: ORDERS, ...visiting(paid) },
  { name: 'receipt', at: RECEIPT, ...visiting(paid) },
  {
    name: 'receipt-offers',
    at: RECEIPT,
    ...visiting(
      offered,
      (v) => v.quote(),
      (v) => v.pay(),
      (v) => v.inWallet('pay'),
    ),
  },
  {
    name: 'receipt-friend',
    until: ({ common, orders }) => orders.paidHow.friend(common.tenders.unionpay),
    at: RECEIPT,
    ...visiting(
      quoted,
      (v) => v.pay('friend'),
      (v) => v.inWallet('pay', 'unionpay'),
    ),
  },
  {
    name: 'receipt-dated',
    at: RECEIPT,
    ...visiting(boughtDated),
  },
  {
    name: 'receipt-returned',
    until: ({ returns }) => returns.record,
    at: RECEIPT,
    ...visiting(returnedJuice),
  },
  {
    name: 'orders-returned',
    until: ({ returns }) => returns.states.some,
    at: ORDERS,
    ...visiting(returnedJuice),
  },
  { name: 'receipt-missing', at: 'pages/receipt/index?order=o_nobody', ...fresh },
  { name: 'diagnostics', at: 'pages/diagnostics/index', ...fresh },
  { name: 'me-guest', at: ME, ...fresh },
  { name: 'me-member', at: ME, ...visiting(member) },
  { name: 'me-expired', at: ME, ...visiting(inside, (v) => v.signIn('M1002003003')) },
  { name: 'me-busy', at: ME, ...visiting(paid) },

  {
    name: 'membership-guest',
    until: ({ membership }) => membership.plans,
    at: MEMBERSHIP,
    ...visiting(filled),
  },
  {
    name: 'membership-join',
    until: ({ membership }) => membership.holder,
    at: MEMBERSHIP,
    ...visiting(filled),
    act: pressing(() => /^(¥173\.00 开通|Join for ¥173\.00)/),
  },
  {
    name: 'membership-trial',
    until: ({ membership }) => membership.trial.running,
    at: MEMBERSHIP,
    ...visiting(filled),
    act: pressing(({ membership }) => membership.trial.start),
  },
  {
    name: 'membership-ordinary',
    until: ({ membership }) => membership.plans,
    at: MEMBERSHIP,
    ...visiting(filled, (v) => v.signIn('M1002003001')),
  },
  {
    name: 'membership-upgrade',
    until: ({ membership }) => membership.notes.upgrade,
    at: MEMBERSHIP,
    ...visiting(filled, (v) => v.signIn('M1002003001')),
    act: pressing(() => /^(补 ¥|Upgrade for)/),
  },
  {
    name: 'membership-premium',
    until: ({ membership }) => membership.plans,
    at: MEMBERSHIP,
    ...visiting(paid),
  },
  {
    name: 'membership-remove',
    until: ({ membership }) => membership.removeAsk.title,
    at: MEMBERSHIP,
    ...visiting(member),
    act: pressing(({ membership }) => membership.removeOf('许云帆')),
  },
  {
    name: 'membership-grace',
    until: ({ membership }) => membership.grace.title,
    at: MEMBERSHIP,
    ...visiting(inside, (v) => v.signIn('M1002003004')),
  },
  {
    name: 'membership-lapsed',
    until: ({ membership }) => membership.plans,
    at: MEMBERSHIP,
    ...visiting(inside, (v) => v.signIn('M1002003003')),
  },

  { name: 'staff-sign-in', at: DESK, ...fresh },
  { name: 'staff-scan', at: DESK, ...visiting(onDuty) },
  { name: 'staff-valid', at: DESK, ...visiting(onDuty), act: lookAtPass },
  { name: 'staff-dated', at: DESK, ...visiting(boughtDated, (v) => v.beginShift()), act: lookAtPass },
  {
    name: 'staff-select',
    at: DESK,
    ...visiting(onDuty),
    async act(page, stage) {
      await lookAtPass(page, stage)
      await press(page, stage.words.staff.checkItems)
      await press(page, /牛奶|milk/)
    },
  },
  {
    name: 'staff-checking',
    until: ({ staff }) => staff.allFine,
    at: DESK,
    ...visiting(onDuty),
    async act(page, stage) {
      await lookAtPass(page, stage)
      await press(page, stage.words.staff.checkItems)
      await press(page, /牛奶|milk/)
      await press(page, stage.words.staff.startCheck)
    },
  },
  {
    name: 'staff-stop',
    at: DESK,
    ...visiting(onDuty),
    async act(page, stage) {
      await lookAtPass(page, stage)
      await press(page, stage.words.staff.stop)
    },
  },
  {
    name: 'staff-done',
    until: ({ staff }) => staff.done['let-through'].title,
    at: DESK,
    ...visiting(onDuty),
    async act(page, stage) {
      await lookAtPass(page, stage)
      await press(page, stage.words.staff.letThrough)
    },
  },
  {
    name: 'staff-used-pass',
    until: ({ refusals }) => refusals.pass['pass-used'].title,
    at: DESK,
    ...visiting(onDuty, (v) => v.decide({ kind: 'let-through' })),
    async act(page, { words: { staff }, visit }) {
      await field(page, staff.typePass).fill(visit.passText())
      await press(page, staff.look)
    },
  },

  { name: 'staff-returns', at: RETURNS, ...visiting(onDuty) },
  { name: 'staff-returns-off-duty', at: RETURNS, ...fresh },
  {
    name: 'staff-returns-unknown',
    until: ({ errors }) => errors.store['unknown-order'].title,
    at: RETURNS,
    ...visiting(onDuty),
    async act(page, { words: { returns } }) {
      await field(page, returns.typeNumber).fill('NOTHERE1')
      await press(page, returns.look)
    },
  },
  { name: 'staff-returns-order', at: RETURNS, ...visiting(boughtSets), act: findOrder },
  { name: 'staff-returns-again', at: RETURNS, ...visiting(returnedJuice), act: findOrder },
  { name: 'staff-returns-chosen', at: RETURNS, ...visiting(boughtSets), act: chooseGoods },
  {
    name: 'staff-returns-reason',
    at: RETURNS,
    ...visiting(boughtSets),
    async act(page, stage) {
      await findOrder(page, stage)
      await press(page, new RegExp(`^${stage.words.returns.reason}`))
    },
  },
  {
    name: 'staff-returns-confirm',
    at: RETURNS,
    ...visiting(boughtSets),
    async act(page, stage) {
      await chooseGoods(page, stage)
      await press(page, stage.words.returns.check)
    },
  },
  {
    name: 'staff-returns-done',
    until: ({ returns }) => returns.done.title,
    at: RETURNS,
    ...visiting(boughtSets),
    async act(page, stage) {
      await chooseGoods(page, stage)
      await press(page, stage.words.returns.check)
      await press(page, stage.words.returns.confirm)
    },
  },

  { name: 'staff-till', at: TILL, ...visiting(atTheTill) },
  { name: 'staff-till-order', at: TILL, ...visiting(atTheTill), act: findDue },
  {
    name: 'staff-till-elsewhere',
    until: ({ till }) => till.elsewhere.title,
    at: TILL,
    ...visiting(paying, (v) => v.beginShift()),
    act: findDue,
  },
  {
    name: 'staff-till-code',
    until: ({ till }) => till.code.charge,
    at: TILL,
    ...visiting(atTheTill),
    async act(page, stage) {
      await findDue(page, stage)
      await press(page, stage.words.till.scanPayer)
    },
  },
  {
    name: 'staff-till-receipt',
    until: ({ till }) => till.receipt.hint,
    at: TILL,
    ...visiting(atTheTill),
    async act(page, stage) {
      await findDue(page, stage)
      await press(page, stage.words.till.atTill)
    },
  },
  {
    name: 'staff-till-paid',
    until: ({ till }) => till.paid.advice,
    at: TILL,
    ...visiting(atTheTill),
    act: chargeCode,
  },
  {
    name: 'staff-till-password',
    until: ({ till }) => till.password.title,
    at: TILL,
    ...visiting(atTheTill, askingPasswords),
    act: chargeCode,
  },
  {
    name: 'staff-till-refused',
    until: ({ till }) => till.refused,
    at: TILL,
    ...visiting(atTheTill, failing({ kind: 'insufficient-funds', times: 1 })),
    act: chargeCode,
  },
  {
    name: 'staff-till-not-known',
    until: ({ till }) => till.asking.title,
    at: TILL,
    ...visiting(atTheTill, failing({ kind: 'system-error', times: null })),
    act: chargeCode,
  },

  { name: 'staff-unknown', at: UNKNOWN, ...visiting(inside, (v) => v.beginShift(), reportCodes) },
  { name: 'staff-unknown-empty', at: UNKNOWN, ...visiting(inside, (v) => v.beginShift()) },
  { name: 'staff-unknown-off-duty', at: UNKNOWN, ...fresh },
  {
    name: 'staff-unknown-offline',
    until: ({ errors }) => errors.client.offline.title,
    at: UNKNOWN,
    ...visiting(
      inside,
      (v) => v.beginShift(),
      (v) => v.scenario('offline'),
    ),
  },

  { name: 'tools', at: 'demo/tools/index', ...visiting(inside) },
  { name: 'broken', until: ({ errors }) => errors.crash.title, at: SCAN, ...visiting(inside, breakPrices) },
]

/** The phone still believes in a product that the store has recalled meanwhile. */
function putRecalledIn(visit: Visit): void {
  const pudding = SAMPLES.find(({ id }) => id === 'recalled')?.productId ?? ''
  visit.edit('sg-trip', (trip) => {
    const [line] = (trip as { cart: { lines: { productId: string }[] } }).cart.lines
    if (line) line.productId = pudding
  })
}

/** Staff have charged a code of a wallet with too little in it. */
function refuseAtDesk(visit: Visit): void {
  visit.inTown(({ payments }) => {
    const [waiting] = Object.values(payments)
    const id = idOf<PaymentId>('p_desk')
    const desk = { staffNo: '20118', at: millis(Date.now()), wallet: 'wechat-pay', receipt: null } as const
    if (!waiting) throw new Error('nobody waits for staff')
    const report = { status: 'declined', reason: 'insufficient-funds' } as const
    payments[id] = { ...waiting, id, outTradeNo: id, code: 'wechat-native', desk, report }
  })
}

function giveAway(visit: Visit): void {
  visit.edit('sg-trip', (trip) => {
    ;(trip as { quote: { due: number } }).quote.due = 0
  })
}

/** Numbers that pass every check at the door and still cannot be multiplied: the page's own net must hold. */
function breakPrices(visit: Visit): void {
  visit.edit('sg-trip', (trip) => {
    const { cart } = trip as { cart: { lines: object[] } }
    cart.lines.push({
      id: 'l_broken',
      productId: 'tomato',
      code: sampleCode('weight-label'),
      goods: { kind: 'weight', grams: 99_999 },
    })
  })
  visit.edit('sg-catalog', (catalog) => {
    const { prices } = (catalog as { assortment: { book: { prices: { [id: string]: object } } } }).assortment
      .book
    prices.tomato = { list: 100_000_000_000, member: {} }
  })
}

/** Codes that shoppers have reported, and how many hours ago: often, over several days, and longer than a row. */
const REPORTS = [
  ['https://id.gs1.org/01/06900000000021/10/LOT-2026-A1?17=271231&3103=000500', 'qr', 80],
  ['06900000000014', 'ean13', 50],
  ['06900000000076', 'typed', 27],
  ['06900000000014', 'typed', 26],
  ['2099887012345', 'ean13', 0.6],
  ['06900000000014', 'ean13', 0.4],
  ['06900000000014', 'ean13', 0.3],
  ['00012345678905', 'upca', 0.2],
] as const

function reportCodes(visit: Visit): void {
  visit.edit(SENTINEL, (saved) => {
    const { state } = saved as { state: { reportedCodes: readonly object[] } }
    state.reportedCodes = REPORTS.map(([code, symbology, hours], i) => ({
      storeId: 'sz-futian',
      reference: `R0${i}K7Q${9 - i}`,
      code,
      symbology,
      at: Math.round(Date.now() - hours * 3_600_000),
    }))
  })
}
