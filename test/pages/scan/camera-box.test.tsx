// @vitest-environment jsdom
// Around the camera: one hint at a time and only when it lasts, a lamp within reach, few large ways in care mode.
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import ScanPage from '@/pages/scan'
import type { ScanHint } from '@/platform/ports'
import { SCAN_HINTS } from '@/platform/ports'
import { catalogueOf } from '@/ui/messages/catalogue'
import type { Phone } from '../../flows/support/shop'
import { launch, openShop } from '../../flows/support/shop'
import { checkIn, code, countsOf } from '../../flows/support/visits'
import { appOnStage, open, pass, said, tap } from '../../support/stage'
import { camera } from '../../support/stand-in-camera'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
vi.mock('@/platform/scanner-view', async () => import('../../support/stand-in-camera'))
afterEach(cleanup)

const { scan, product, common } = catalogueOf('zh')

async function filming(prepare: (phone: Phone) => void = () => {}, shop = openShop()): Promise<Phone> {
  const phone = launch(shop)
  await checkIn(phone)
  prepare(phone)
  await open(phone, ScanPage)
  act(() => camera().onState('live'))
  return phone
}

const hint = (now: ScanHint | null) => act(() => camera().onHint?.(now))
const shown = () => document.querySelector('.scan-camera__hint')?.textContent ?? null

describe('a hint', () => {
  it.each(SCAN_HINTS)('is one sentence once it has lasted: %s', async (kind) => {
    await filming()
    hint(kind)
    await pass(600)
    expect(shown()).toBeNull()
    expect(said()).toContain(scan.aim)
    await pass(200)
    expect(shown()).toBe(scan.hints[kind])
    expect(said()).not.toContain(scan.aim)
    hint(null)
    expect(shown()).toBeNull()
    expect(said()).toContain(scan.aim)
  })

  it('that keeps changing is not shown', async () => {
    await filming()
    for (const kind of ['blurred', 'tilted', 'blurred', 'tilted'] as const) {
      hint(kind)
      await pass(500)
      expect(shown()).toBeNull()
    }
  })

  it('is read out politely', async () => {
    await filming()
    hint('tilted')
    await pass(800)
    const region = document.querySelector('.scan-camera__hint')?.closest('[aria-live]')
    expect(region?.getAttribute('aria-live')).toBe('polite')
  })

  it('never shows over a sheet, nor before the camera is live', async () => {
    const phone = await filming()
    act(() => camera().onScan({ text: code('recalled'), symbology: 'ean13', at: phone.platform.clock.now() }))
    await pass(100)
    hint('blurred')
    await pass(2000)
    expect(shown()).toBeNull()
    await tap(product.scanNext)
    expect(shown()).toBe(scan.hints.blurred)
    act(() => camera().onState('starting'))
    expect(shown()).toBeNull()
  })

  it('offers the lamp in the dark where there is one, and no more once it shines', async () => {
    await filming()
    act(() => camera().onTorchAvailable?.(true))
    hint('dark')
    await pass(800)
    await tap(scan.turnLightOn)
    expect(camera().torch).toBe(true)
    expect(shown()).toBe(scan.hints.dark)
    expect(screen.getByRole('button', { name: scan.torchOff }).getAttribute('aria-pressed')).toBe('true')
  })
})

describe('the camera', () => {
  it('is told which codes the store sells', async () => {
    await filming()
    expect(camera().gtins).toContain(`0${code('member-price')}`)
  })

  it('that does not show says why and can be tried again', async () => {
    await filming()
    act(() => camera().onState('busy'))
    expect(said()).toContain(scan.camera.busy.title)
    const gone = screen.getByTestId('camera')
    await tap(common.tryAgain)
    expect(said()).not.toContain(scan.camera.busy.title)
    expect(screen.getByTestId('camera')).not.toBe(gone)
  })

  it.each(['refused', 'missing', 'busy'] as const)('that was %s may come back by itself', async (state) => {
    await filming()
    const watching = screen.getByTestId('camera')
    act(() => camera().onState(state))
    expect(said()).toContain(scan.camera[state].title)
    expect(screen.getByTestId('camera')).toBe(watching)
    act(() => camera().onState('live'))
    expect(said()).not.toContain(scan.camera[state].title)
    expect(said()).toContain(scan.aim)
  })
})

describe('in care mode', () => {
  it('only the usual ways stand beside the camera; the others are large rows behind one button', async () => {
    await filming(({ app, platform }) => {
      app.stores.shopper.preferencesSet({ care: true })
      Object.assign(platform.scanner, { canScanPicture: true, canScanOnce: true })
    })
    expect(screen.queryByRole('button', { name: scan.priceCheck.short })).toBeNull()
    expect(screen.queryByRole('button', { name: scan.pickPicture })).toBeNull()
    await tap(scan.more)
    for (const name of [scan.pickPicture, scan.useScanner]) {
      expect(screen.getByRole('button', { name })).toBeDefined()
    }
    await tap(scan.priceCheck.title)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(said()).toContain(scan.priceCheck.notice)
  })
})

describe('a pack before a camera that stands still for a while', () => {
  it('is still the same pack', async () => {
    const phone = await filming()
    const frame = () =>
      act(() => {
        const at = phone.platform.clock.now()
        camera().onFrame?.(at)
        camera().onScan({ text: code('ordinary'), symbology: 'ean13', at })
      })
    frame()
    await pass(4000)
    frame()
    await pass(100)
    expect(countsOf(phone)).toEqual([1])
  })
})

describe('the first sound', () => {
  it('is made ready while the camera starts, unless the shopper wants none', async () => {
    const phone = await filming()
    expect(phone.platform.soundsReady).toBe(1)
    cleanup()
    const silent = await filming(({ app }) => app.stores.shopper.preferencesSet({ sound: false }))
    expect(silent.platform.soundsReady).toBe(0)
  })
})

describe('a code the store does not know', () => {
  async function meetUnknown() {
    const shop = openShop()
    const phone = await filming(() => {}, shop)
    act(() =>
      camera().onScan({ text: code('unknown-code'), symbology: 'ean13', at: phone.platform.clock.now() }),
    )
    await pass(1000)
    return shop
  }

  it('becomes a card for staff, with bars, digits and what the store calls the report', async () => {
    await meetUnknown()
    await tap(product.report)
    const card = screen.getByRole('dialog', { name: scan.staffCard.title }).textContent
    expect(card).toContain(code('unknown-code'))
    expect(card).toMatch(new RegExp(`${scan.staffCard.reference} \\S+`))
    expect(screen.getByRole('img', { name: scan.staffCard.codeLabel })).toBeDefined()
    await tap(product.scanNext)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('can be shown to staff without a network, and says that nobody was told', async () => {
    const shop = await meetUnknown()
    shop.network = () => 'request-lost'
    await tap(product.report)
    const card = screen.getByRole('dialog', { name: scan.staffCard.title }).textContent
    expect(card).toContain(scan.staffCard.notSent)
    expect(card).toContain(code('unknown-code'))
    expect(card).not.toContain(scan.staffCard.reference)
    expect(said()).not.toContain(product.reported)
  })

  it('whose report is answered late leaves alone what the shopper is doing by then', async () => {
    const shop = await meetUnknown()
    shop.network = () => ({ lateBy: 5000 })
    await tap(product.report)
    await tap(product.scanNext)
    expect(screen.queryByRole('dialog')).toBeNull()
    await pass(5000)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(said()).toContain(product.reported)
  })
})
