// The mock obeys the contract: one route an endpoint, and no reply says more or less than its schema.
import { routes } from '@mock/routes/all-routes'
import { addFault } from '@mock/wallets/faults'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { COMMON_REFUSALS } from '@/contract/endpoint'
import { refusalSchema } from '@/contract/refusal'
import { exitPassText } from '@/domain/code'
import type { HttpReply } from '@/platform/ports'
import type { Call, Desk, Name } from './support/desk'
import { API, openDesk, payCodeOf } from './support/desk'
import { offersOf, termOrdered } from './support/members'
import { attendant, member, oneMilk, orderFor, passFor, paymentFor, STORE, signIn } from './support/shoppers'
import { shownCode } from './support/till'

const NAMES = Object.keys(API) as Name[]

describe('the routes', () => {
  it('are the endpoints of the contract, each exactly once', () => {
    const contracts = new Set<unknown>(NAMES.map((name) => API[name]))
    expect(routes.map(({ endpoint }) => endpoint)).toHaveLength(contracts.size)
    expect(new Set<unknown>(routes.map(({ endpoint }) => endpoint))).toEqual(contracts)
  })

  it('can be told apart: no two share method and path', () => {
    const names = routes.map(({ endpoint }) => `${endpoint.method} ${endpoint.path.replace(/:\w+/g, ':')}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

/** Every endpoint at least once, in the order of a visit. */
function everyReply(): { name: Name; reply: HttpReply }[] {
  const desk = openDesk()
  const told: { name: Name; reply: HttpReply }[] = []
  const say = (name: Name, call?: Call) => {
    told.push({ name, reply: desk.send(name, call) })
  }
  const guest = signIn(desk)
  const token = member(desk)
  const staff = attendant(desk)
  for (const credential of [
    { kind: 'guest' },
    { kind: 'member-card', number: 'M1002003002' },
    { kind: 'host-login', host: 'wechat', code: 'one-time' },
    { kind: 'staff', staffNo: '20003', pin: '2468' },
  ]) {
    say('openSession', { body: { credential } })
  }
  for (const each of [guest, token, staff]) say('readSession', { token: each })
  say('listStores')
  for (const storeId of [STORE, 'cd-jinjiang', 'hz-binjiang']) say('readCatalog', { params: { storeId } })
  say('findByCode', { params: { storeId: STORE, code: '20001' } })
  say('findByCode', { params: { storeId: STORE, code: '99999' } })
  say('reportCode', { params: { storeId: STORE }, body: { code: '1', symbology: 'ean13' } })
  say('listUnknownCodes', { token: staff })
  say('createQuote', { token, body: { storeId: STORE, cartRevision: 3, lines: oneMilk } })
  const order = orderFor(desk, token)
  const params = { orderId: order.id }
  say('readOrder', { token, params })
  say('closeOrder', { token, params: { orderId: orderFor(desk, token).id } })
  say('startPayment', { token, params, body: { tender: 'alipay', attempt: 1, host: 'browser' } })
  const paymentId = paymentFor(desk, token, order.id)
  const read = { code: payCodeOf(desk, paymentId) }
  say('readWallet', { params: read })
  say('readPayment', { token, params: { paymentId } })
  say('actInWallet', { params: read, body: { act: 'decline', wallet: 'alipay' } })
  say('readPayment', { token, params: { paymentId } })
  say('closePayment', { token, params: { paymentId } })
  const { pass, order: bought } = passFor(desk, token)
  say('issuePass', { token, params: { orderId: bought.id } })
  say('inspectPass', { token: staff, body: { text: exitPassText(pass.token) } })
  say('inspectPass', { token: staff, body: { text: 'nothing' } })
  say('decidePass', {
    token: staff,
    body: { token: pass.token, verdict: { kind: 'check-items', lineIds: ['l'] } },
  })
  say('decidePass', { token: staff, body: { token: pass.token, verdict: { kind: 'let-through' } } })
  say('inspectPass', { token: staff, body: { text: exitPassText(pass.token) } })
  say('readPass', { token, params: { orderId: bought.id } })
  const picks = [{ lineId: bought.lines[0]?.lineId, count: 1 }]
  const back = { orderId: bought.id, lines: picks, reason: 'unwanted' }
  say('findReturn', { token: staff, body: { text: bought.number } })
  say('previewReturn', { token: staff, body: back })
  say('confirmReturn', { token: staff, body: { ...back, after: 0 } })
  say('listOrders', { token })
  const quote = (desk.send('createQuote', {
    token,
    body: { storeId: STORE, cartRevision: 1, lines: oneMilk },
  }).body ?? {}) as { quote: unknown }
  say('placeOrder', { token, body: quote })
  for (const each of [guest, token]) say('readMembership', { token: each })
  say('startTrial', { token: guest, body: { storeId: STORE } })
  say('endTrial', { token: guest })
  say('addFamilyCard', { token, body: { name: '林小满' } })
  say('removeFamilyCard', { token: member(desk, 'M1002003002'), body: { number: 'M1002003012' } })
  const [offer] = offersOf(desk, token)
  say('orderTerm', { token, body: { offer, name: null } })
  const termId = termOrdered(desk, token).id
  say('payTerm', {
    token,
    params: { orderId: termId },
    body: { tender: 'alipay', attempt: 1, host: 'browser' },
  })
  say('readMembership', { token })
  for (const each of [guest, token]) {
    say('readHoldings', { token: each, params: { storeId: STORE } })
    say('listCoupons', { token: each })
  }
  say('collectCoupon', { token: guest, body: { offerId: 'fruit' } })
  say('claimCoupon', { token, body: { code: 'SGC1:HEGULEAFLET2026A' } })
  for (const each of [guest, token]) say('listOffers', { token: each, params: { storeId: STORE } })
  say('recordShowing', { token, params: { offerId: 'dairy' }, body: { showingId: 's1' } })
  say('dismissOffer', { token, params: { offerId: 'dairy' } })
  say('readOfferPreference', { token })
  say('setOfferPreference', { token, body: { wanted: false } })
  say('listNoticeTemplates', { token, params: { orderId: bought.id, host: 'wechat' } })
  say('recordConsents', {
    token,
    params: { orderId: bought.id },
    body: { host: 'wechat', templateIds: ['demo-wechat-coupon-ends'] },
  })
  sayAtTheTill(desk, { token, staff }, say)
  say('readOutbox')
  say('readOpenCodes')
  say('readDemo')
  say('setScenario', { body: { scenario: 'price-changed' } })
  say('createQuote', { token, body: { storeId: STORE, cartRevision: 3, lines: oneMilk } })
  say('resetDemo')
  return told
}

/** One charge that is given up, and one order taken at the till. */
function sayAtTheTill(
  desk: Desk,
  { token, staff }: { readonly token: string; readonly staff: string },
  say: (name: Name, call?: Call) => void,
) {
  const order = orderFor(desk, token)
  const taking = { orderId: order.id, amount: order.due }
  say('continueOrder', { token, params: { orderId: order.id } })
  paymentFor(desk, token, orderFor(desk, token).id)
  say('continueOrder', { token, params: { orderId: desk.state().payments[lastId(desk)]?.orderId ?? '' } })
  say('showPaymentCode', { body: { wallet: 'unionpay' } })
  const code = shownCode(desk, 'unionpay')
  desk.change(({ networks }) => addFault(networks, { kind: 'slow' }))
  say('findDue', { token: staff, body: { text: order.number } })
  say('chargeCode', { token: staff, body: { ...taking, code } })
  const paymentId = lastId(desk)
  say('findDue', { token: staff, body: { text: order.number } })
  say('readPaymentCode', { params: { code } })
  say('readCharge', { token: staff, params: { paymentId } })
  say('endCharge', { token: staff, params: { paymentId } })
  say('answerPaymentCode', { params: { code }, body: { act: 'refuse' } })
  say('takeAtTill', { token: staff, body: { ...taking, receipt: 'T-0001' } })
}

const lastId = (desk: Desk) => Object.keys(desk.state().payments).at(-1) ?? ''

describe('every reply of a visit', () => {
  const told = everyReply()

  it('is made at least once by every endpoint', () => {
    expect([...new Set(told.map(({ name }) => name))].sort()).toEqual([...NAMES].sort())
  })

  it.each(NAMES)('of %s is exactly what the contract says', (name) => {
    for (const { reply } of told.filter((each) => each.name === name)) {
      expect(reply.status).toBe(200)
      expect(parse(API[name].reply, reply.body), 'nothing beside the schema, such as a PIN').toEqual(
        reply.body,
      )
    }
  })
})

describe('every refusal', () => {
  it.each(NAMES)('of %s to nonsense is one of the closed set', (name) => {
    const desk = openDesk()
    const tokens = [undefined, 'nobody', signIn(desk), attendant(desk)]
    const bodies = [
      undefined,
      null,
      7,
      'text',
      [],
      {},
      { credential: { kind: 'staff' } },
      { quote: {} },
      { act: 'pay' },
    ]
    const names = ['x', 'constructor', '__proto__', 'hasOwnProperty', '..', '%', ' ', 'é']
    const known: readonly string[] = [...COMMON_REFUSALS, ...API[name].refusals]
    for (const token of tokens) {
      for (const body of bodies) {
        for (const id of names) {
          const params = { storeId: id, code: id, orderId: id, paymentId: id, offerId: id, host: id }
          const { status, body: said } = desk.send(name, { token, body, params })
          if (status === 200) expect(parse(API[name].reply, said)).toEqual(said)
          else expect(known).toContain(parse(refusalSchema, said).code)
        }
      }
    }
  })
})
