// @vitest-environment jsdom
// A long basket stays quick: priced once, drawn bit by bit, redrawn where it changed, and left alone while covered.
import { PRODUCTS } from '@mock/seed/products'
import { codeOf } from '@mock/seed/sample'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { priceCart, unlockSteps } from '@/domain/pricing'
import CartPage from '@/pages/cart'
import ScanPage from '@/pages/scan'
import type { Stepper } from '@/ui/components/stepper'
import type { Phone } from '../flows/support/shop'
import { launch, openShop } from '../flows/support/shop'
import { checkIn, scan, shopped, tripIn } from '../flows/support/visits'
import { appOnStage, open, pass, said, tap } from '../support/stage'
import { firePageMoment } from '../support/taro'

const drawnSteppers: string[] = []
vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
vi.mock('@/domain/pricing', async (original) => {
  const pricing = await original<{
    readonly priceCart: typeof priceCart
    readonly unlockSteps: typeof unlockSteps
  }>()
  return { ...pricing, priceCart: vi.fn(pricing.priceCart), unlockSteps: vi.fn(pricing.unlockSteps) }
})
vi.mock('@/ui/components/stepper', async (original) => {
  const { Stepper: Real } = await original<{ readonly Stepper: typeof Stepper }>()
  return {
    Stepper(props: ComponentProps<typeof Stepper>) {
      drawnSteppers.push(props.label)
      return <Real {...props} />
    },
  }
})

/** Lines of the basket; one code more than that belongs to two products and is not added. */
const LONG = 44
const COUNTED = PRODUCTS.filter(
  ({ gtins, availability, restriction, saleUnit }) =>
    gtins.length > 0 &&
    availability.kind === 'on-sale' &&
    restriction.kind === 'none' &&
    saleUnit === 'piece',
)

beforeEach(() => {
  drawnSteppers.length = 0
  vi.mocked(priceCart).mockClear()
})
afterEach(cleanup)

async function longBasket(): Promise<Phone> {
  const phone = launch(openShop())
  await checkIn(phone)
  for (const { id } of COUNTED.slice(0, LONG + 1)) await scan(phone, codeOf(id))
  return phone
}

const more = (name: string) => screen.getByRole('button', { name: `增加一件${name}` })
const rows = (page: string) => document.querySelectorAll(`.${page}-line`).length

/** What is drawn of a list sets the timer for the next part. */
async function growUp(): Promise<void> {
  for (let part = 0; part < 3; part++) await pass(100)
}

describe('a tap on "+"', () => {
  it('redraws that line only', async () => {
    await open(await shopped(openShop()), CartPage)
    drawnSteppers.length = 0
    await tap('增加一件山朗拿铁咖啡')
    expect(new Set(drawnSteppers)).toEqual(new Set(['山朗拿铁咖啡']))
  })

  it('prices the basket once until the shopper rests, and then looks for what else would pay', async () => {
    await open(await shopped(openShop()), CartPage)
    await pass(1000)
    vi.mocked(priceCart).mockClear()
    vi.mocked(unlockSteps).mockClear()
    await act(async () => fireEvent.click(more('山朗拿铁咖啡')))
    const tiers = () => vi.mocked(priceCart).mock.calls.map(([, , { tier }]) => tier)
    expect(tiers(), 'a guest’s price before the frame').toEqual(['none'])
    await pass(200)
    expect(tiers(), 'and what members would pay after it').toEqual(['none', 'ordinary'])
    expect(unlockSteps).not.toHaveBeenCalled()
    await pass(1000)
    await pass(1000)
    expect(unlockSteps).toHaveBeenCalled()
  })
})

describe('a page that another one covers', () => {
  it('stays as it was and is up to date when it is back', async () => {
    const phone = await shopped(openShop())
    await open(phone, CartPage)
    const before = said()
    const [line] = tripIn(phone, 'shopping').cart.lines
    if (!line) throw new Error('the basket is empty')
    await act(async () => firePageMoment('hide'))
    vi.mocked(priceCart).mockClear()
    vi.mocked(unlockSteps).mockClear()
    await act(async () => void phone.app.flows.scan.setQuantity(line.id, 3))
    await pass(1000)
    expect(said()).toBe(before)
    expect(priceCart).not.toHaveBeenCalled()
    await act(async () => firePageMoment('show'))
    expect(said()).toContain('5 件')
  })
})

describe('a long basket', () => {
  it('comes bit by bit, and is whole in the end', async () => {
    const phone = await longBasket()
    const advance = vi.spyOn(phone.platform.clock, 'advance').mockResolvedValueOnce()
    await open(phone, CartPage)
    expect(rows('cart')).toBe(20)
    expect(said()).toContain(`${LONG} 件`)
    advance.mockRestore()
    await growUp()
    expect(rows('cart')).toBe(LONG)
  })

  it('shows the newest goods first on the scan page, and a new line at once', async () => {
    const phone = await longBasket()
    const advance = vi.spyOn(phone.platform.clock, 'advance').mockResolvedValueOnce()
    await open(phone, ScanPage)
    expect(rows('scan')).toBe(LONG)
    expect(document.querySelectorAll('.scan-line--later')).toHaveLength(LONG - 20)
    expect(document.querySelector('.scan-line:last-child')?.textContent).toContain('¥')
    advance.mockRestore()
    await growUp()
    expect(document.querySelectorAll('.scan-line--later')).toHaveLength(0)
  })
})
