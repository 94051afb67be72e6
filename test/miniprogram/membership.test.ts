// Membership in the compiled builds: joining, trying, renewing, upgrading, the card and the family's cards.
import { describe, expect, it } from 'vitest'
import { code128Drawing } from '@/ui/components/code128'
import { qrDrawing } from '@/ui/components/qr-drawing'
import { spaced } from '@/ui/format/member-number'
import type { MiniProgram } from './harness/mini-program'
import { CARD, checkIn, enterCard, go, goBack, PLATFORMS, plain, scan, see, totalOf, words } from './shopper'
import { watchedLaunches } from './watched-launches'

const { membership, cart, me } = words
const PREMIUM = 'M1002003002'
const OFFER = /^登录会员再省 ¥/

const started = watchedLaunches()

/** Up to the sheet that names the price. */
async function buy(mp: MiniProgram, offer: RegExp, price: string): Promise<void> {
  await see(mp, offer)
  await mp.tapText(offer)
  await see(mp, new RegExp(`^用.+付 ¥${price.replace('.', '\\.')}$`))
}

async function payFee(mp: MiniProgram): Promise<void> {
  await mp.tapText(/^用.+付 ¥/)
  await see(mp, membership.done)
}

async function member(mp: MiniProgram, card: string): Promise<void> {
  await go(mp, 'pages/me')
  await enterCard(mp, card)
  await go(mp, 'pages/membership')
  await see(mp, membership.showAtTill)
}

const until = (mp: MiniProgram) => /有效期至?\s*(\d{4}-\d{2}-\d{2})/.exec(mp.text())?.[1]

describe.each(PLATFORMS)('the %s build', (platform) => {
  it('makes a guest a member: the prices of the basket switch, and the card shows', async () => {
    const mp = await started(platform)
    await checkIn(mp)
    await scan(mp, 'member-price')
    await mp.tapText(words.scan.basket)
    await see(mp, OFFER)
    expect(totalOf(mp)).toBe('¥12.90')

    await go(mp, 'pages/membership')
    await buy(mp, /^¥173\.00 开通/, '173.00')
    await mp.type('input', '王一一')
    await payFee(mp)
    const number = /M\d{10}/.exec(plain(mp.text('.membership-card')))?.[0] ?? ''
    expect(mp.text('.membership-card')).toContain(spaced(number))
    const pictures = mp.$$('.membership-card image').map(({ attrs }) => attrs.src)
    expect(pictures).toEqual([code128Drawing(number), qrDrawing(number)])
    const labels = mp.$$('.membership-card [aria-label]').map(({ attrs }) => attrs['aria-label'])
    expect(labels.filter(Boolean)).toEqual([me.cardLabel, membership.codeLabel])
    expect(mp.device).toEqual({ brightness: 1, keepScreenOn: true })

    await goBack(mp)
    await see(mp, cart.memberSavings)
    expect(totalOf(mp)).toBe('¥11.90')
    expect(mp.hasText(OFFER)).toBe(false)
    expect(mp.device).toEqual({ brightness: 0.5, keepScreenOn: false })
  })

  it('lets a guest try member prices for one visit', async () => {
    const mp = await started(platform)
    await checkIn(mp)
    await scan(mp, 'member-price')
    await mp.tapText(words.scan.basket)
    await go(mp, 'pages/membership')
    await see(mp, membership.trial.start)
    await mp.tapText(membership.trial.start)
    await see(mp, membership.trial.running)
    await goBack(mp)
    await see(mp, cart.memberSavings)
    expect(totalOf(mp)).toBe('¥11.90')
  })

  it('renews by one year, with the same card', async () => {
    const mp = await started(platform)
    await member(mp, CARD)
    const before = new Date(until(mp) ?? '')
    await buy(mp, /^¥173\.00 续费/, '173.00')
    await payFee(mp)
    await mp.waitFor(() => new Date(until(mp) ?? '').getTime() > before.getTime())
    expect(new Date(until(mp) ?? '').getUTCFullYear()).toBe(before.getUTCFullYear() + 1)
    expect(plain(mp.text('.membership-card'))).toContain(CARD)
  })

  it('upgrades for the difference of the days that are left, and the basket costs less at once', async () => {
    const mp = await started(platform)
    await checkIn(mp)
    await scan(mp, 'member-price')
    await mp.tapText(words.scan.basket)
    await see(mp, cart.total)
    await member(mp, CARD)
    const before = until(mp)
    await buy(mp, /^补 ¥178\.08 升级/, '178.08')
    await payFee(mp)
    expect(until(mp)).toBe(before)
    expect(mp.hasText(/升级，有效至/)).toBe(false)
    await goBack(mp)
    await goBack(mp)
    await see(mp, cart.memberSavings)
    expect(totalOf(mp)).toBe('¥10.90')
  })

  it('adds a family card and takes one back', async () => {
    const mp = await started(platform)
    await member(mp, PREMIUM)
    await see(mp, membership.room(2))
    await mp.tapText(membership.addCard)
    await mp.type('input', '许小禾')
    await mp.tap('.ui-sheet__footer .ui-button')
    await see(mp, '许小禾')
    await see(mp, membership.room(1))
    await mp.tapLabel(membership.removeOf('许云帆'))
    await see(mp, membership.removeAsk.title)
    await mp.tapText(membership.removeAsk.confirm)
    await see(mp, membership.room(2))
    expect(mp.hasText('许云帆')).toBe(false)
  })
})
