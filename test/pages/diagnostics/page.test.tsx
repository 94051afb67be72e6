// @vitest-environment jsdom
// The hidden page for support: seven taps lead there, figures follow the camera, one button copies them all.
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import DiagnosticsPage from '@/pages/diagnostics'
import MePage from '@/pages/me'
import { VERSION } from '@/pages/me/version'
import type { FrameReport } from '@/platform/scanner-view-props'
import { PREFIX } from '@/platform/storage-journal'
import { catalogueOf } from '@/ui/messages/catalogue'
import { launch, openShop, relaunch } from '../../flows/support/shop'
import { paid, tripIn } from '../../flows/support/visits'
import { appOnStage, open, pass, said, tap, ways } from '../../support/stage'
import { camera } from '../../support/stand-in-camera'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))
vi.mock('@/platform/scanner-view', async () => import('../../support/stand-in-camera'))
afterEach(cleanup)

const { me, diagnostics } = catalogueOf('zh')
const SIZE = { width: 640, height: 480 }
const frame = (text?: string): FrameReport => ({
  reads:
    text === undefined
      ? []
      : [{ text, symbology: 'ean13', identifier: ']E0', engine: 'zxing-wasm', confidence: 'certain' }],
  stages: { find: 2 },
  decoder: 'worker',
  camera: SIZE,
  frame: SIZE,
  framesASecond: 30,
  dropped: 0,
})

describe('the door', () => {
  it('opens at the seventh tap on the version, not before', async () => {
    await open(launch(openShop()), MePage)
    const version = screen.getByText(me.version(VERSION))
    for (let tapped = 0; tapped < 6; tapped++) fireEvent.click(version)
    expect(ways()).toEqual([])
    fireEvent.click(version)
    expect(ways()).toEqual(['/pages/diagnostics/index'])
  })

  it('is not shown as a button', async () => {
    await open(launch(openShop()), MePage)
    expect(screen.queryByRole('button', { name: me.version(VERSION) })).toBeNull()
  })
})

describe('the diagnostics', () => {
  it('follow the camera and keep the last code that was read', async () => {
    await open(launch(openShop()), DiagnosticsPage)
    act(() => camera().onReading?.(frame('6907142010079')))
    await pass(300)
    act(() => camera().onReading?.({ ...frame(), dropped: 7 }))
    await pass(300)
    expect(said()).toContain(`${diagnostics.fields.text}6907142010079`)
    expect(said()).toContain(`${diagnostics.fields.dropped}7`)
  })

  it('show state, hint and torch as the camera tells them', async () => {
    await open(launch(openShop()), DiagnosticsPage)
    act(() => {
      camera().onState('live')
      camera().onHint?.('blurred')
      camera().onTorchAvailable?.(true)
    })
    expect(said()).toContain(`${diagnostics.fields.state}live`)
    expect(said()).toContain(`${diagnostics.fields.hint}blurred`)
    expect(said()).toContain(`${diagnostics.fields.torch}${diagnostics.yes}`)
  })

  it('are copied whole, without the digits of a payment code', async () => {
    const phone = launch(openShop())
    await open(phone, DiagnosticsPage)
    act(() => camera().onReading?.(frame('131234567890123456')))
    await tap(diagnostics.copy)
    expect(said()).toContain(diagnostics.copied)
    expect(phone.platform.copied).toContain(`${diagnostics.fields.engine}: zxing-wasm`)
    expect(phone.platform.copied).toContain(`${diagnostics.fields.version}: ${VERSION}`)
    expect(phone.platform.copied).not.toContain('131234567890123456')
    expect(said()).not.toContain('131234567890123456')
  })

  it('tell what the journal of a paid visit had to set aside, and copy it without the token of its pass', async () => {
    const shop = openShop()
    const before = await paid(shop)
    const { token } = tripIn(before, 'paid').pass
    const journal = [...before.disk.entries].filter(([key]) => key.startsWith(PREFIX))
    expect(
      journal.some(([, bytes]) => bytes.includes(token)),
      'it was written down',
    ).toBe(true)
    for (const [key, bytes] of journal) before.disk.entries.set(key, bytes.replace('version', 'vers1on'))
    const phone = relaunch(shop, before)
    await open(phone, DiagnosticsPage)
    expect(said()).toContain(diagnostics.setAside.reasons.checksum)
    await tap(diagnostics.copy)
    expect(phone.platform.copied).toContain(diagnostics.setAside.reasons.checksum)
    expect(phone.platform.copied).toContain('"kind":')
    for (const text of [said(), phone.platform.copied ?? '']) expect(text).not.toContain(token.slice(-8))
  })

  it('say so when the platform refuses to copy', async () => {
    const phone = launch(openShop())
    phone.platform.clipboard.copy = async () => false
    await open(phone, DiagnosticsPage)
    await tap(diagnostics.copy)
    expect(said()).toContain(diagnostics.notCopied)
  })
})
