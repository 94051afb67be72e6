// Who is asked for a code, and in which order, in browsers that can do more or less.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Decoded, Decoder, Frame, Reading } from '@/platform/scanner/decoder'
import { CANNOT_UNPACK, NOTHING_READ } from '@/platform/scanner/decoder'
import { openDecoder } from '@/platform/scanner/open-decoder.h5'
import { boxAround } from '@/platform/scanner/outline'
import { barsOf, shoot } from '../../support/shot-bars'
import { createVirtualClock } from '../../support/virtual-clock'

const parts = vi.hoisted(() => ({
  native: vi.fn<(frame: Frame) => Promise<readonly Decoded[]>>(),
  openWasm: vi.fn<(source: unknown) => Promise<Decoder>>(),
  openScript: vi.fn<() => Decoder>(),
}))
vi.mock('@/platform/scanner/native-decoder.h5', () => ({ nativeReads: parts.native }))
vi.mock('@/platform/scanner/wasm-decoder.h5', () => ({ openWasmDecoder: parts.openWasm }))
vi.mock('@/platform/scanner/script-decoder.h5', () => ({ openScriptDecoder: parts.openScript }))

const BLANK: Frame = { data: new Uint8ClampedArray(64 * 64 * 4).fill(255), width: 64, height: 64 }
const codeOf = (text: string, engine: Decoded['engine']): Decoded => ({
  text,
  symbology: 'qr',
  outline: boxAround([]),
  engine,
  confidence: 'certain',
})
function standIn(reading: Reading) {
  return { decode: vi.fn(async () => reading), know: vi.fn() }
}
const wasm = standIn({ codes: [codeOf('w', 'zxing-wasm')], hint: null, stages: { strips: 3 } })
const script = standIn({ ...NOTHING_READ, codes: [codeOf('s', 'zxing-js')] })
const texts = ({ codes }: Reading) => codes.map(({ text }) => text)

beforeEach(() => {
  vi.clearAllMocks()
  parts.native.mockResolvedValue([])
  parts.openWasm.mockResolvedValue(wasm)
  parts.openScript.mockReturnValue(script)
})

describe('a browser that runs WebAssembly', () => {
  it('loads the engine from the app itself, and nothing besides', async () => {
    const decoder = await openDecoder()
    expect(parts.openWasm).toHaveBeenCalledWith(
      { url: expect.stringMatching(/zxing_reader\.wasm$/) },
      undefined,
    )
    expect(parts.openScript).not.toHaveBeenCalled()
    const reading = await decoder.decode(BLANK, 'still')
    expect(reading).toEqual({ codes: [codeOf('w', 'zxing-wasm')], hint: null, stages: { strips: 3 } })
    expect(wasm.decode).toHaveBeenCalledWith(BLANK, 'still')
  })

  it('is told what the store sells', async () => {
    ;(await openDecoder()).know(['06901234567892'])
    expect(wasm.know).toHaveBeenCalledWith(['06901234567892'])
  })
})

it('says when a camera picture cannot be unpacked, and gives it back', async () => {
  const close = vi.fn()
  const video = { close, allocationSize: () => Number.NaN, copyTo: () => Promise.reject(new Error('lost')) }
  const crop = { x: 0, y: 0, width: 4, height: 4 }
  const decoder = await openDecoder()
  const shot = { video: video as unknown as VideoFrame, crop, width: 4, height: 4 }
  expect(await decoder.decode(shot)).toEqual(CANNOT_UNPACK)
  expect(close).toHaveBeenCalled()
  expect(wasm.decode).not.toHaveBeenCalled()
})

it('says so of a camera picture that never comes, and reads on from pixels', async () => {
  const clock = createVirtualClock()
  const video = { close() {}, allocationSize: () => 4, copyTo: () => new Promise(() => {}) }
  const crop = { x: 0, y: 0, width: 4, height: 4 }
  const decoder = await openDecoder({ clock })
  const reading = decoder.decode({ video: video as unknown as VideoFrame, crop, width: 4, height: 4 })
  await clock.advance(1000)
  expect(await reading).toEqual(CANNOT_UNPACK)
  expect(texts(await decoder.decode(BLANK))).toEqual(['w'])
})

describe('a browser that reads codes itself', () => {
  it('is asked first, and ours not at all when it finds one', async () => {
    parts.native.mockResolvedValue([codeOf('n', 'native')])
    const reading = await (await openDecoder()).decode(BLANK)
    expect(texts(reading)).toEqual(['n'])
    expect(Object.keys(reading.stages)).toEqual(['native'])
    expect(wasm.decode).not.toHaveBeenCalled()
  })

  it('leaves to ours what it does not find', async () => {
    expect(texts(await (await openDecoder()).decode(BLANK))).toEqual(['w'])
    expect(parts.native).toHaveBeenCalledWith(BLANK)
  })
})

describe('a browser without WebAssembly', () => {
  beforeEach(() => {
    parts.openWasm.mockRejectedValue(new Error('WebAssembly is missing'))
  })

  it('asks the slower library for what our own decoder cannot read', async () => {
    const decoder = await openDecoder()
    const reading = await decoder.decode(BLANK, 'still')
    expect(texts(reading)).toEqual(['s'])
    expect(Object.keys(reading.stages)).toContain('locate')
    expect(script.decode).toHaveBeenCalledWith(BLANK, 'still')
  })

  it('reads product codes with our own decoder, the store’s goods in mind', async () => {
    const decoder = await openDecoder()
    const clear = shoot(barsOf('ean13', '6901234567892'), { blur: 0.3 })
    expect(await decoder.decode(clear)).toMatchObject({ codes: [{ text: '6901234567892', engine: 'soft' }] })
    expect(script.decode).not.toHaveBeenCalled()
    const blurred = shoot(barsOf('ean13', '6901234567892'), { blur: 1.05, tilt: 10 })
    expect(texts(await decoder.decode(blurred, 'still'))).toEqual(['s'])
    decoder.know(['06901234567892'])
    expect(texts(await decoder.decode(blurred, 'still'))).toEqual(['6901234567892'])
  })

  it('reads with our own decoder alone when the library cannot be loaded either', async () => {
    parts.openScript.mockImplementationOnce(() => {
      throw new Error('no network')
    })
    const clear = shoot(barsOf('ean13', '6901234567892'), { blur: 0.3 })
    expect(await (await openDecoder()).decode(clear)).toMatchObject({ codes: [{ engine: 'soft' }] })
  })
})

describe('on the thread that draws', () => {
  const clear = shoot(barsOf('ean13', '6901234567892'), { blur: 0.3 })

  it('WebAssembly that hung before is not tried, and not even loaded', async () => {
    const decoder = await openDecoder({ mayRunWasm: false })
    expect(texts(await decoder.decode(BLANK, 'still'))).toEqual(['s'])
    expect(await decoder.decode(clear)).toMatchObject({ codes: [{ engine: 'soft' }] })
    expect(parts.openWasm).not.toHaveBeenCalled()
  })

  it('others have their turn before every stage and before the slower library', async () => {
    const pause = vi.fn(async () => {})
    const decoder = await openDecoder({ mayRunWasm: false, pause })
    const { stages } = await decoder.decode(BLANK, 'still')
    expect(pause).toHaveBeenCalledTimes(Object.keys(stages).filter((name) => name !== 'locate').length + 1)
    await openDecoder({ pause })
    expect(parts.openWasm).toHaveBeenCalledWith(expect.anything(), pause)
  })
})

describe('an engine that never arrives', () => {
  const clear = shoot(barsOf('ean13', '6901234567892'), { blur: 0.3 })
  const never = new Promise<never>(() => {})

  /** The decoder of a phone whose WebAssembly loads as `coming` does. */
  async function openWhile(coming: Promise<Decoder>) {
    parts.openWasm.mockReturnValue(coming)
    const clock = createVirtualClock()
    const decoder = await clock.until(openDecoder({ clock }))
    return { clock, decoder }
  }

  it('is not waited for: the slower library takes over', async () => {
    const { decoder } = await openWhile(never)
    expect(texts(await decoder.decode(BLANK))).toEqual(['s'])
    expect(await decoder.decode(clear)).toMatchObject({ codes: [{ engine: 'soft' }] })
  })

  it('takes over all the same when it comes late, the store’s goods in mind', async () => {
    let arrive = (_: Decoder) => {}
    const { decoder, clock } = await openWhile(
      new Promise((resolve) => {
        arrive = resolve
      }),
    )
    decoder.know(['06901234567892'])
    arrive(wasm)
    await clock.advance(0)
    expect(texts(await decoder.decode(BLANK))).toEqual(['w'])
    expect(wasm.know).toHaveBeenCalledWith(['06901234567892'])
  })

  it('leaves no timer behind when it comes in time', async () => {
    const clock = createVirtualClock()
    await openDecoder({ clock })
    expect(clock.waiting()).toBe(0)
  })
})
