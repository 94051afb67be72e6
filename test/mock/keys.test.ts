// Idempotency keys and hostile names: a repeated write is one write, and no name reaches a prototype.
import { describe, expect, it } from 'vitest'
import { actAs, codeOf, openDesk } from './support/desk'
import { askForQuote, member, oneMilk, orderFor, quoteFor, STORE, signIn } from './support/shoppers'

describe('a key', () => {
  it('answers as the first time, to the letter', () => {
    const desk = openDesk()
    const token = signIn(desk)
    const quote = quoteFor(desk, token)
    const place = () => desk.send('placeOrder', { token, body: { quote }, key: 'k' })
    const first = place()
    expect(place()).toEqual(first)
    expect(Object.keys(desk.state().orders)).toHaveLength(1)
  })

  it('F24 T13 with another body is refused', () => {
    const desk = openDesk()
    const token = signIn(desk)
    const body = { storeId: STORE, cartRevision: 1, lines: oneMilk }
    expect(codeOf(desk.send('createQuote', { token, body, key: 'k' }))).toBe('200 fine')
    expect(codeOf(desk.send('createQuote', { token, body: { ...body, cartRevision: 2 }, key: 'k' }))).toBe(
      '422 key-reused',
    )
  })

  it('of a refusal is not used up: the same request may succeed later', async () => {
    const desk = openDesk()
    const token = signIn(desk)
    const order = orderFor(desk, token)
    const pass = () => codeOf(desk.send('issuePass', { token, params: { orderId: order.id }, key: 'k' }))
    expect(pass()).toBe('409 not-paid')
    desk.send('startPayment', {
      token,
      params: { orderId: order.id },
      body: { tender: 'alipay', attempt: 1, host: 'browser' },
    })
    const [paymentId = ''] = Object.keys(desk.state().payments)
    actAs(desk, paymentId, 'pay')
    expect(pass()).toBe('200 fine')
  })

  it('T13 belongs to one person and one path', () => {
    const desk = openDesk()
    const body = { storeId: STORE, cartRevision: 1, lines: oneMilk }
    const quoteOf = (token: string) => desk.send('createQuote', { token, body, key: 'k' })
    expect(quoteOf(signIn(desk))).not.toEqual(quoteOf(signIn(desk)))
    const token = member(desk)
    const [one, two] = [orderFor(desk, token), orderFor(desk, token)]
    const close = (orderId: string) => desk.send('closeOrder', { token, params: { orderId }, key: 'k' })
    expect(close(one.id)).not.toEqual(close(two.id))
  })

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('may be called %s', (key) => {
    const desk = openDesk()
    const token = signIn(desk)
    const quote = quoteFor(desk, token)
    const place = () => desk.send('placeOrder', { token, body: { quote }, key })
    expect(place()).toEqual(place())
  })

  it('is remembered long enough, but not for ever: the memory of replies has an end', () => {
    const desk = openDesk()
    const token = signIn(desk)
    const body = { storeId: STORE, cartRevision: 1, lines: oneMilk }
    const quoteOf = (key: string) => desk.send('createQuote', { token, body, key })
    for (let i = 0; i < 400; i++) quoteOf(`k${i}`)
    expect(quoteOf('k399')).toEqual(quoteOf('k399'))
    expect(Object.keys(desk.state().replies).length).toBeLessThanOrEqual(200)
  })
})

describe('a hostile name', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']

  it.each(NAMES)('%s leaves every prototype as it was', (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype).join()
    const desk = openDesk()
    const token = signIn(desk)
    const body = JSON.parse(
      `{"storeId":"${STORE}","cartRevision":1,"__proto__":{"polluted":true},"lines":[]}`,
    )
    desk.send('createQuote', { token, body, key: name })
    for (const act of ['pay', 'decline', 'cancel', 'never-answer'])
      expect(
        codeOf(desk.send('actInWallet', { params: { code: name }, body: { act, wallet: 'alipay' } })),
      ).toBe('404 not-found')
    expect(codeOf(desk.send('readWallet', { params: { code: name } }))).toBe('404 not-found')
    expect(codeOf(desk.send('findByCode', { params: { storeId: STORE, code: name } }))).toBe('200 fine')
    expect(codeOf(desk.send('readCatalog', { params: { storeId: name } }))).toBe('404 not-found')
    expect(codeOf(askForQuote(desk, token, oneMilk, name))).toBe('404 not-found')
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
    expect('polluted' in {}).toBe(false)
  })

  it('of a path is no path', () => {
    const { backend } = openDesk()
    for (const path of [
      '/constructor',
      '/__proto__',
      '/stores/%E0%A4%A/catalog',
      '/',
      '',
      '//',
      '/stores//catalog',
    ])
      expect(codeOf(backend.handle({ method: 'GET', path, headers: {} }).reply)).toBe('404 not-found')
  })
})
