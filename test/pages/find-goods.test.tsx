// @vitest-environment jsdom
// The sheet that finds goods: by number or by name, each row a tap away from the basket.
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FindGoods } from '@/pages/scan/_parts/find-goods'
import { catalogueOf } from '@/ui/messages/catalogue'
import type { Phone } from '../flows/support/shop'
import { launch, openShop } from '../flows/support/shop'
import { checkIn, code, countsOf, linesOf, ORDINARY } from '../flows/support/visits'
import { appOnStage, field, open, pressEnter, said, tap, type } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))

afterEach(cleanup)

const { find: words, scan, product, common } = catalogueOf('zh')

/** The sheet's content before an app that is checked in; what is typed and picked goes where the scan page sends it. */
async function atTheField(prepare: (phone: Phone) => Promise<unknown> = checkIn) {
  const phone = launch(openShop())
  await prepare(phone)
  const typed: string[] = []
  await open(phone, () => (
    <FindGoods
      start=""
      onTyped={(text) => typed.push(text)}
      onPicked={(match) => phone.app.flows.scan.chosen(match)}
    />
  ))
  return { phone, typed }
}

const byName = async () => {
  const at = await atTheField()
  await tap(words.byName, 'radio')
  return at
}

const rows = () =>
  screen
    .queryAllByRole('button')
    .flatMap(({ className, textContent }) => (className.includes('ui-row__main') ? [textContent ?? ''] : []))
/** Each price is a button of its own, which says how it comes about. */
const prices = () =>
  screen.queryAllByRole('button', { name: /^价格说明/ }).map(({ textContent }) => textContent ?? '')
/** What a screen reader hears without being asked. */
const heard = () =>
  [...document.querySelectorAll('[aria-live="polite"]')]
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim()

describe('by number', () => {
  it('is how the sheet begins, with a keypad', async () => {
    await atTheField()
    expect(screen.getByRole('radio', { name: words.byNumber }).getAttribute('aria-checked')).toBe('true')
    expect(field(scan.typeCodeLabel).value).toBe('')
    expect(said()).toContain(scan.typeCodeHint)
    expect(rows()).toEqual([])
  })

  it('counts the digits and shows what begins with them', async () => {
    const { phone } = await atTheField()
    type(scan.typeCodeLabel, '697810430')
    expect(heard()).toBe('已输入 9 位。12 位的条码还差 3 位。13 位的条码还差 4 位。 找到 5 种商品')
    await tap(/^山朗拿铁咖啡/)
    expect(countsOf(phone)).toEqual([1])
  })

  it('says that a digit is wrong and what was probably meant', async () => {
    const { phone } = await atTheField()
    type(scan.typeCodeLabel, code('wrong-check-digit'))
    expect(screen.getByRole('alert').textContent).toBe(words.wrongDigit)
    expect(heard()).toBe(words.meant)
    expect(rows()).toHaveLength(1)
    await tap(/^悠田全脂牛奶/)
    expect(linesOf(phone)[0]?.code).toBe(`0${code('member-price')}`)
  })

  it('hands over the bare digits, however they were typed', async () => {
    const { typed } = await atTheField()
    type(scan.typeCodeLabel, '６９０-7142 010079')
    await tap(scan.lookUp)
    await pressEnter(scan.typeCodeLabel)
    type(scan.typeCodeLabel, 'https://example.com/1')
    await tap(scan.lookUp)
    expect(typed).toEqual(['6907142010079', '6907142010079', 'https://example.com/1'])
  })

  it('has nothing to look up while the field is empty', async () => {
    const { typed } = await atTheField()
    for (const text of ['', '  ']) {
      type(scan.typeCodeLabel, text)
      await tap(scan.lookUp)
      await pressEnter(scan.typeCodeLabel)
    }
    expect(typed).toEqual([])
  })

  it('shows both goods that share a code', async () => {
    await atTheField()
    type(scan.typeCodeLabel, code('two-products'))
    expect(rows()).toHaveLength(2)
    expect(heard()).toBe('找到 2 种商品')
  })
})

describe('by name', () => {
  it('finds goods in Chinese, English, pinyin and first letters', async () => {
    await byName()
    expect(said()).toContain(words.nameHint)
    for (const text of ['拿铁', 'latte', 'natie', 'slntkf', 'NATIE']) {
      type(words.nameLabel, text)
      expect(heard()).toBe('找到 1 种商品')
      expect(rows()).toEqual(['山朗拿铁咖啡280毫升'])
      expect(prices()).toEqual(['¥8.90'])
    }
  })

  it('puts what is tapped into the basket', async () => {
    const { phone } = await byName()
    type(words.nameLabel, '拿铁')
    await tap(/^山朗拿铁咖啡/)
    await tap(/^山朗拿铁咖啡/)
    expect(countsOf(phone)).toEqual([2])
  })

  it('shows the closest of many and says how many there are', async () => {
    await byName()
    type(words.nameLabel, 'n')
    expect(rows()).toHaveLength(20)
    expect(heard()).toMatch(/^找到 \d\d+ 种，这是最接近的 20 种$/)
  })

  it('says kindly that nothing fits', async () => {
    await byName()
    type(words.nameLabel, '独角兽')
    expect(said()).toContain(words.nothing.title)
    expect(said()).toContain(words.nothing.advice)
    type(words.nameLabel, '')
    expect(said()).not.toContain(words.nothing.title)
  })

  it('says what stands between some goods and the basket', async () => {
    await byName()
    const remarks = [
      ['红富士苹果', words.weighFirst],
      ['拉格啤酒', product.ageBadge(18)],
      ['礼品卡200', product.matches['till-only'].title],
      ['焦糖布丁', product.matches.recalled.title],
      ['酸梅汤', product.soldOut.title],
      ['电饭煲样机', product.matches['not-for-sale'].title],
    ] as const
    for (const [name, remark] of remarks) {
      type(words.nameLabel, name)
      expect(rows()[0]).toContain(remark)
    }
    type(words.nameLabel, '红富士苹果')
    expect(prices()[0]).toContain(common.perKilo)
  })

  it('shows members what they pay', async () => {
    await atTheField(async (phone) => {
      await checkIn(phone)
      await phone.until(phone.app.flows.session.signInWithCard(ORDINARY))
    })
    await tap(words.byName, 'radio')
    type(words.nameLabel, '拿铁')
    expect(prices()).toEqual(['¥7.90'])
  })

  it('says on a tap why a price is what it is, and puts nothing into the basket', async () => {
    const { phone } = await byName()
    type(words.nameLabel, '拿铁')
    expect(said()).not.toContain('这次没用上')
    await tap(/^价格说明: 山朗拿铁咖啡, ¥8\.90$/)
    expect(said()).toContain('¥8.90 × 1')
    expect(said()).toContain('咖啡买二送一再加 2 件就能用：山朗美式咖啡或山朗拿铁咖啡或山朗摩卡咖啡')
    expect(countsOf(phone)).toEqual([])
    await tap(/^价格说明/)
    expect(said()).not.toContain('这次没用上')
  })

  it('takes digits as well, and Enter looks them up', async () => {
    const { typed } = await byName()
    type(words.nameLabel, '拿铁')
    await pressEnter(words.nameLabel)
    type(words.nameLabel, '6978 104')
    expect(rows().length).toBeGreaterThan(1)
    await pressEnter(words.nameLabel)
    expect(typed).toEqual(['6978104'])
  })

  it('without a list of goods says so, and numbers can still be typed', async () => {
    const { typed } = await atTheField(async () => undefined)
    await tap(words.byName, 'radio')
    type(words.nameLabel, '牛奶')
    expect(said()).toContain(words.noGoods.title)
    await tap(words.byNumber, 'radio')
    type(scan.typeCodeLabel, code('ordinary'))
    expect(heard()).toBe(words.complete)
    await tap(scan.lookUp)
    expect(typed).toEqual([code('ordinary')])
  })
})

describe('going from one to the other', () => {
  it('keeps digits and leaves letters behind', async () => {
    await atTheField()
    type(scan.typeCodeLabel, '6978104')
    await tap(words.byName, 'radio')
    expect(field(words.nameLabel).value).toBe('6978104')
    await tap(words.byNumber, 'radio')
    expect(field(scan.typeCodeLabel).value).toBe('6978104')
    await tap(words.byName, 'radio')
    type(words.nameLabel, '牛奶')
    await tap(words.byNumber, 'radio')
    expect(field(scan.typeCodeLabel).value).toBe('')
  })
})
