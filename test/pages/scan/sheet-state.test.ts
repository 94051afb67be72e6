// The sentence over the camera when a pack cannot go into the basket: why, since when, and what to do.
import { describe, expect, it } from 'vitest'
import type { LocalText } from '@/domain/kernel'
import { storeTime } from '@/domain/kernel'
import type { Availability, ProductMatch } from '@/domain/product'
import type { ScanOutcome } from '@/pages/scan/sheet-state'
import { sheetFor } from '@/pages/scan/sheet-state'
import { catalogueOf } from '@/ui/messages/catalogue'
import { day, product } from '../../domain/support/goods'

const notice: LocalText = { zh: '批次 B1 有碎玻璃。', en: 'Batch B1 holds broken glass.' }
const some: Availability = { kind: 'recalled', notice, batches: ['B1'] }
const every: Availability = { kind: 'recalled', notice, batches: null }
const milk = (availability: Availability = { kind: 'on-sale' }) => product('milk', { availability })

type NotAdded = Extract<ScanOutcome, { kind: 'not-added' }>['match'] & ProductMatch

function told(match: NotAdded, language: 'zh' | 'en') {
  const sheet = sheetFor({ kind: 'not-added', match }, catalogueOf(language), language)
  if (sheet?.kind !== 'answer') throw new Error(`no answer: ${sheet?.kind}`)
  return sheet
}

describe('what is past its date', () => {
  const match = { kind: 'expired', product: milk(), lastDay: day('2025-11-20') } as const

  it('names the last day and says that it may not be sold', () => {
    expect(told(match, 'zh').advice).toEqual({
      title: '此商品已过保质期',
      advice: '标签上的最后一天是 2025-11-20。过期的食品不能出售，请交给店员更换一件。',
    })
    expect(told(match, 'en').advice.advice).toBe(
      'The last day on its label is 2025-11-20. Food past its date may not be sold. Our staff will swap it for you.',
    )
  })

  it('names the minute where the label does', () => {
    const timed = { ...match, expiresAt: storeTime(match.lastDay, 14, 5) }
    expect(told(timed, 'zh').advice.advice).toMatch(/^标签上的到期时间是 2025-11-20 14:05。过期/)
    expect(told(timed, 'en').advice.advice).toMatch(/^Its label says until 2025-11-20 14:05. Food/)
  })

  it('does not speak of a recall that is not of this batch', () => {
    const { advice } = told({ ...match, product: milk(some) }, 'en')
    expect(advice.advice).not.toContain('glass')
  })
})

describe('a recall', () => {
  it.each([some, every])('of this pack gives the store’s notice', (availability) => {
    const sheet = told({ kind: 'recalled', product: milk(availability) }, 'zh')
    expect(sheet).toMatchObject({ product: { id: 'milk' }, unknown: null })
    expect(sheet.advice.title).toContain('请勿购买')
    expect(sheet.advice.advice).toMatch(/^批次 B1 有碎玻璃。请交给店员/)
  })

  it('that may be of this pack sends to the 2D code or to staff', () => {
    const { advice } = told({ kind: 'recall-unclear', product: milk(some) }, 'en')
    expect(advice.title).toBe('Some batches are being recalled')
    expect(advice.advice).toMatch(/^Batch B1 holds broken glass\. Scan the square 2D code .* staff\.$/)
    expect(told({ kind: 'recall-unclear', product: milk(some) }, 'zh').advice.advice).toContain('二维码')
  })
})

it('a label that contradicts itself sends back to the scale', () => {
  const match = { kind: 'label-mismatch', product: milk() } as const
  expect(told(match, 'zh').advice.advice).toContain('再称一次')
  expect(told(match, 'en').advice.advice).toContain('weigh it again')
})

it('goods merely looked at open no sheet', () => {
  const match: ProductMatch = { kind: 'found', product: milk(), code: { kind: 'in-store', plu: '12345' } }
  expect(sheetFor({ kind: 'looked', match }, catalogueOf('en'), 'en')).toBeNull()
})

it('names the number of a purchase limit', () => {
  const eggs = { ...milk(), purchaseLimit: 2 }
  const outcome = { kind: 'refused', product: eggs, refusal: 'over-purchase-limit' } as const
  const titleIn = (language: 'zh' | 'en') => {
    const sheet = sheetFor(outcome, catalogueOf(language), language)
    return sheet?.kind === 'answer' ? sheet.advice.title : null
  }
  expect(titleIn('zh')).toBe('每人限购 2 件，不能再加了。')
  expect(titleIn('en')).toBe('At most 2 a person, so no more can be added.')
})
