// @vitest-environment jsdom
// Messages after the visit on screen: a card after the payment, nothing ticked, three at most, and what came of it.
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NOTICE_TOPICS } from '@/domain/notice'
import PassPage from '@/pages/pass'
import ReceiptPage from '@/pages/receipt'
import { memberHere } from '../flows/support/rice'
import type { Phone, Shop } from '../flows/support/shop'
import { openShop } from '../flows/support/shop'
import { code, follow, paid, pay, scan, tripIn } from '../flows/support/visits'
import { appOnStage, open, said, tap } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
afterEach(cleanup)

const TITLE = '有这些事时告诉我'
const TOPICS = ['优惠券快到期', '退款到账', '会员快到期']
const SUBSCRIBE = '订阅所选提醒'

async function paidMember(shop: Shop): Promise<Phone> {
  const phone = await memberHere(shop)
  await scan(phone, code('member-price'))
  await phone.until(phone.app.flows.quote.request())
  await pay(phone)
  await follow(phone, 5000)
  tripIn(phone, 'paid')
  return phone
}
const box = (name: string) => screen.getByRole('button', { name })
const isTicked = (name: string) => box(name).getAttribute('aria-pressed') === 'true'

describe('the card after a payment', () => {
  it('has nothing ticked, and nothing to press until something is', async () => {
    const phone = await paidMember(openShop())
    await open(phone, PassPage)
    expect(said()).toContain(TITLE)
    expect(TOPICS.map(isTicked)).toEqual([false, false, false])
    await tap(SUBSCRIBE)
    expect(phone.platform.askedNotices).toEqual([])
  })

  it('asks the host app for the ticked ones only, and says what was allowed', async () => {
    const phone = await paidMember(openShop())
    phone.platform.toNotices = async ([first]) => (first ? [first.id] : [])
    await open(phone, PassPage)
    await tap('优惠券快到期')
    await tap('会员快到期')
    await tap('退款到账')
    await tap('退款到账')
    await tap(SUBSCRIBE)
    expect(phone.platform.askedNotices.map((asked) => asked.map(({ title }) => title))).toEqual([
      ['优惠券快到期', '会员快到期'],
    ])
    expect(said()).toContain('到时告诉您：优惠券快到期')
    expect(screen.queryByRole('button', { name: '优惠券快到期' })).toBeNull()
  })

  it('takes three at a time, as many as the host apps do, where the store has more', async () => {
    const shop = openShop()
    const phone = await paidMember(shop)
    const templates = NOTICE_TOPICS.map((topic) => ({ topic, id: `theirs-${topic}` }))
    shop.network = ({ path }) =>
      path.includes('/notices/') ? { status: 200, body: { templates } } : 'arrives'
    await open(phone, PassPage)
    const all = ['优惠券快到期', '退款到账', '积分快到期', '会员快到期']
    for (const topic of all) await tap(topic)
    expect(all.map(isTicked)).toEqual([true, true, true, false])
    expect(said()).toContain('一次最多选 3 项')
  })

  it('says that nothing comes when the shopper refuses after all, or when the host app does not ask', async () => {
    const phone = await paidMember(openShop())
    phone.platform.toNotices = async () => []
    await open(phone, PassPage)
    await tap('退款到账')
    await tap(SUBSCRIBE)
    expect(said()).toContain('没有订阅，不会给您发消息')
    phone.platform.toNotices = async () => null
    await tap('退款到账')
    await tap(SUBSCRIBE)
    expect(said()).toContain('没有订阅成功')
  })

  it('is on the receipt of a paid order too', async () => {
    const phone = await paid(openShop())
    await open(phone, ReceiptPage, { order: tripIn(phone, 'paid').order.id })
    expect(said()).toContain(TITLE)
    expect(said()).not.toContain('积分快到期')
  })

  it('is missing without a network: nobody is held up at the door by it', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    shop.network = () => 'request-lost'
    await open(phone, PassPage)
    expect(said()).not.toContain(TITLE)
    expect(said()).toContain('请向门口店员出示此码')
  })

  it('is missing where the host app has no messages, and the store is not even asked', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    Object.assign(phone.platform.notices, { available: false })
    shop.requests.length = 0
    await open(phone, PassPage)
    expect(said()).not.toContain(TITLE)
    expect(shop.requests.filter(({ path }) => path.includes('notices'))).toEqual([])
  })
})
