// A misread of one frame must not put a wrong product into the cart.
import { describe, expect, it } from 'vitest'
import type { RawScan, Symbology } from '@/domain/code'
import { millis } from '@/domain/kernel'
import type { Memory } from '@/platform/scanner/agreement'
import { judgeFrame } from '@/platform/scanner/agreement'
import type { Decoded } from '@/platform/scanner/decoder'

const frame = { width: 600, height: 400 }

function code(text: string, symbology: Symbology = 'ean13', x = 300, y = 200): Decoded {
  return { text, symbology, x, y }
}

/** What each frame passes on, as text; null for nothing. */
function play(frames: readonly (readonly [at: number, ...reads: Decoded[]])[]): (string | null)[] {
  let memory: Memory = []
  return frames.map(([at, ...reads]) => {
    const judged = judgeFrame(memory, frame, reads, millis(at))
    memory = judged.memory
    return judged.scan?.text ?? null
  })
}

describe('agreement between frames', () => {
  it('accepts a bar code with its second frame and passes it on while it is held', () => {
    const milk = code('6901234567892')
    expect(
      play([
        [0, milk],
        [100, milk],
        [200, milk],
      ]),
    ).toEqual([null, '6901234567892', '6901234567892'])
  })

  it('accepts across a frame that was too blurred to read', () => {
    const milk = code('6901234567892')
    expect(play([[0, milk], [100], [200, milk]])).toEqual([null, null, '6901234567892'])
  })

  it('forgets a value that was not read again within a second', () => {
    const milk = code('6901234567892')
    expect(
      play([
        [0, milk],
        [1001, milk],
        [2001, milk],
      ]),
    ).toEqual([null, null, '6901234567892'])
  })

  it('drops a misread between good frames', () => {
    const milk = code('6901234567892')
    const misread = code('6901284567897')
    expect(
      play([
        [0, milk],
        [100, misread],
        [200, milk],
      ]),
    ).toEqual([null, null, '6901234567892'])
  })

  it('does not take the same digits of another kind for agreement', () => {
    expect(
      play([
        [0, code('04252614', 'ean8')],
        [100, code('04252614', 'upce')],
      ]),
    ).toEqual([null, null])
  })

  it('accepts a QR code and a Data Matrix at once, for they correct their own errors', () => {
    expect(
      play([
        [0, code('https://a.example/1', 'qr')],
        [50, code('x', 'datamatrix')],
      ]),
    ).toEqual(['https://a.example/1', 'x'])
  })

  it('takes the code nearest the middle of the window when two are in view', () => {
    const edge = code('96385074', 'ean8', 40, 30)
    const middle = code('6901234567892', 'ean13', 310, 210)
    expect(
      play([
        [0, edge, middle],
        [100, middle, edge],
      ]),
    ).toEqual([null, '6901234567892'])
  })

  it('starts anew when the clock was set back', () => {
    const milk = code('6901234567892')
    expect(
      play([
        [5000, milk],
        [100, milk],
        [200, milk],
      ]),
    ).toEqual([null, null, '6901234567892'])
  })

  it('stamps the read with the time of its frame', () => {
    const scan: RawScan = { text: 'q', symbology: 'qr', at: millis(77) }
    expect(judgeFrame([], frame, [code('q', 'qr')], millis(77)).scan).toEqual(scan)
  })
})
