// @vitest-environment jsdom
// The camera of a host app: what it says once is not believed where such reads are sometimes wrong.
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MiniScannerView } from '@/platform/scanner/mini-scanner-view'
import { createVirtualClock } from '../../support/virtual-clock'

type CameraProps = { readonly onScanCode: (event: { readonly detail: unknown }) => void }
const host = vi.hoisted(() => ({ camera: null as CameraProps | null }))
vi.mock('@tarojs/taro', () => ({ useDidShow: () => undefined }))
vi.mock('@tarojs/components', () => ({
  View: ({ children }: { readonly children?: React.ReactNode }) => <div>{children}</div>,
  Camera: (props: CameraProps) => {
    host.camera = props
    return null
  },
}))

afterEach(cleanup)

const MILK = { result: '6907142010079', type: 'EAN_13' }
const TEA = { result: '6901234567892', type: 'EAN_13' }

function openCamera() {
  const clock = createVirtualClock()
  const seen: string[] = []
  render(
    <MiniScannerView
      active
      torch={false}
      clock={clock}
      onScan={({ text }) => seen.push(text)}
      onState={() => undefined}
    />,
  )
  return {
    seen,
    /** One event, and the time until the next may come. */
    async says(detail: unknown, gap = 200) {
      host.camera?.onScanCode({ detail })
      await clock.advance(gap)
    },
  }
}
let camera: ReturnType<typeof openCamera>
beforeEach(() => {
  camera = openCamera()
})

describe('a read of the host', () => {
  it('counts when it is repeated, and goes on counting while the code is held', async () => {
    const { says, seen } = camera
    await says(MILK)
    expect(seen).toEqual([])
    await says(MILK)
    await says(MILK)
    expect(seen).toEqual([MILK.result, MILK.result])
  })

  it('does not count when it comes once, nor when the second comes too late', async () => {
    const { says, seen } = camera
    await says(TEA)
    await says(MILK, 1200)
    await says(MILK)
    expect(seen).toEqual([])
  })

  it('counts at once where the code corrects its own errors', async () => {
    const { says, seen } = camera
    await says({ result: 'SGS1:SZ01', type: 'QR_CODE' })
    expect(seen).toEqual(['SGS1:SZ01'])
  })

  it('must have its check digit, and ITF its fourteen digits and three frames', async () => {
    const { says, seen } = camera
    for (const detail of [
      { result: '6907142010078', type: 'EAN_13' },
      { result: '123456789012', type: 'ITF' },
      { result: '', type: 'EAN_13' },
    ])
      for (let n = 0; n < 4; n++) await says(detail)
    expect(seen).toEqual([])
    const carton = { result: '16907142010076', type: 'ITF' }
    await says(carton)
    await says(carton)
    expect(seen).toEqual([])
    await says(carton)
    expect(seen).toEqual([carton.result])
  })

  it('of bars whose kind is not said counts when two agree, not when a cut code differs from event to event', async () => {
    const { says, seen } = camera
    await says({ result: '036000291452', type: 'barcode' })
    await says({ result: '3600029145', type: 'barcode' })
    expect(seen).toEqual([])
    await says({ result: '036000291452', type: 'barcode' })
    await says({ result: '036000291452', type: 'barcode' })
    expect(seen).toEqual(['036000291452'])
  })
})
