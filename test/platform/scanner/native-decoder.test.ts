// The browser's own detector is believed as far as it goes, and dropped for good when it goes wrong.
import { beforeEach, describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import type { Frame } from '@/platform/scanner/decoder'
import { NOTHING_READ } from '@/platform/scanner/decoder'
import type { NativeScope } from '@/platform/scanner/native-decoder.h5'
import { openNativeDecoder } from '@/platform/scanner/native-decoder.h5'
import { CORNERS, found, MILK } from '../../support/native-reads'
import type { VirtualClock } from '../../support/virtual-clock'
import { createVirtualClock } from '../../support/virtual-clock'

const ANDROID = [
  'aztec',
  'code_128',
  'code_39',
  'data_matrix',
  'ean_13',
  'ean_8',
  'itf',
  'pdf417',
  'qr_code',
  'upc_a',
  'upc_e',
]
const FRAME: Frame = { data: new Uint8ClampedArray(8 * 4 * 4), width: 8, height: 4 }

let clock: VirtualClock
let asked: { formats: readonly string[] }[]
let looks: { width: number; height: number }[]

beforeEach(() => {
  clock = createVirtualClock()
  asked = []
  looks = []
})

type Detect = (look: number) => unknown

/** A browser whose detector answers as told; look 0 is the blank frame of the trial. */
function scopeWith(detect: Detect, formats: unknown = ANDROID): NativeScope {
  class StandInDetector {
    static getSupportedFormats = async () => formats as string[]
    constructor(options: { formats: readonly string[] }) {
      asked.push(options)
    }
    detect({ width, height }: { width: number; height: number }): Promise<unknown> {
      looks.push({ width, height })
      return detect(looks.length - 1) as Promise<unknown>
    }
  }
  class StandInImageData {
    constructor(
      readonly data: Uint8ClampedArray,
      readonly width: number,
      readonly height: number,
    ) {}
  }
  return { BarcodeDetector: StandInDetector, ImageData: StandInImageData as never }
}
const open = (detect: Detect, formats?: unknown) =>
  clock.until(openNativeDecoder(scopeWith(detect, formats), clock))
const blankThen =
  (answer: Detect): Detect =>
  (look) =>
    look === 0 ? Promise.resolve([]) : answer(look)

describe('a native detector', () => {
  it('reads a code and says where it is', async () => {
    const decoder = await open(blankThen(async () => [MILK]))
    expect(await decoder?.decode(FRAME)).toEqual({
      ...NOTHING_READ,
      codes: [
        {
          text: '6907142010079',
          symbology: 'ean13',
          outline: CORNERS,
          engine: 'native',
          confidence: 'likely',
        },
      ],
    })
    expect(looks[1]).toEqual({ width: 8, height: 4 })
  })

  it('is asked for what a shelf has and for nothing else', async () => {
    await open(blankThen(async () => []))
    expect([...(asked[0]?.formats ?? [])].sort()).toEqual(
      ['code_128', 'data_matrix', 'ean_13', 'ean_8', 'itf', 'qr_code', 'upc_a', 'upc_e'].sort(),
    )
  })

  it('may do without UPC-A, which is an EAN-13 to Apple', async () => {
    const decoder = await open(
      blankThen(async () => [found('ean_13', '0036000291452')]),
      ANDROID.filter((format) => format !== 'upc_a'),
    )
    expect((await decoder?.decode(FRAME))?.codes[0]).toMatchObject({
      text: '036000291452',
      symbology: 'upca',
    })
    expect(asked[0]?.formats).not.toContain('upc_a')
  })
})

describe('a browser without a detector that will do', () => {
  it.each(['ean_13', 'ean_8', 'upc_e', 'code_128', 'itf', 'qr_code', 'data_matrix'])(
    'lacks %s',
    async (missing) => {
      expect(
        await open(
          blankThen(async () => []),
          ANDROID.filter((format) => format !== missing),
        ),
      ).toBeNull()
    },
  )

  it('has none, as Chromium on Linux, or no pixels to show it', async () => {
    const scope = scopeWith(blankThen(async () => []))
    expect(await openNativeDecoder({}, clock)).toBeNull()
    expect(await openNativeDecoder({ BarcodeDetector: scope.BarcodeDetector }, clock)).toBeNull()
  })

  it.each<[string, Detect, unknown?]>([
    ['names no formats', blankThen(async () => []), null],
    ['never names its formats', blankThen(async () => []), new Promise(() => {})],
    ['sees codes where there are none', async () => [MILK]],
    ['fails at a blank frame', () => Promise.reject(new Error('service unavailable'))],
    ['never finishes with a blank frame', () => new Promise(() => {})],
  ])('%s', async (_what, detect, formats) => {
    expect(await open(detect, formats)).toBeNull()
  })

  it('cannot even make one', async () => {
    class Broken {
      static getSupportedFormats = async () => ANDROID
      constructor() {
        throw new TypeError('Illegal constructor')
      }
      detect = async () => []
    }
    const scope = { ...scopeWith(async () => []), BarcodeDetector: Broken }
    expect(await clock.until(openNativeDecoder(scope, clock))).toBeNull()
  })

  it('is given time for its first frame, in which a phone fetches the engine', async () => {
    const slow = (look: number) =>
      look === 0 ? new Promise((resolve) => clock.after(millis(6000), () => resolve([]))) : [MILK]
    expect(await open(slow)).not.toBeNull()
  })
})

describe('a detector that goes wrong', () => {
  it.each<[string, Detect]>([
    ['rejects', () => Promise.reject(new Error('gone'))],
    [
      'throws',
      () => {
        throw new Error('gone')
      },
    ],
    ['hangs', () => new Promise(() => {})],
    ['answers no list', async () => 'codes'],
    ['answers nothing', async () => undefined],
    ['answers codes without a text', async () => [found('ean_13', 6907142010079)]],
    ['answers codes nowhere', async () => [found('ean_13', '6907142010079', {})]],
    [
      'answers codes at no number',
      async () => [found('qr_code', 'x', { boundingBox: { x: Number.NaN, y: 0 } })],
    ],
    ['answers half codes', async () => [MILK, null]],
  ])('%s, and is never asked again', async (_what, answer) => {
    const decoder = await open(blankThen(answer))
    const began = clock.now()
    expect(await clock.until(decoder?.decode(FRAME) ?? Promise.resolve(null))).toEqual(NOTHING_READ)
    expect(clock.now() - began).toBeLessThanOrEqual(500)
    expect(await decoder?.decode(FRAME)).toEqual(NOTHING_READ)
    expect(looks).toHaveLength(2)
    expect(clock.waiting()).toBe(0)
  })
})
