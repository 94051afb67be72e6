// What support gets to read of a scan: everything, except what may move money.
import { describe, expect, it } from 'vitest'
import { millis, utf8Of } from '@/domain/kernel'
import { hexOf } from '@/pages/diagnostics/hex'
import type { Findings } from '@/pages/diagnostics/rows'
import { rowsOf, textOf } from '@/pages/diagnostics/rows'
import type { FrameRead } from '@/platform/scanner-view-props'
import { catalogueOf } from '@/ui/messages/catalogue'

const { diagnostics: words } = catalogueOf('en')
const NOTHING: Findings = {
  read: null,
  scan: null,
  frame: null,
  hint: null,
  state: 'starting',
  hasTorch: false,
  capabilities: { WebAssembly: true, BarcodeDetector: false },
  device: 'a phone',
  version: '1.2.3',
  setAside: [],
}
const READ: FrameRead = {
  text: '6907142010079',
  symbology: 'ean13',
  identifier: ']E0',
  engine: 'zxing-wasm',
  confidence: 'certain',
}
const report = (findings: Partial<Findings>) => textOf(rowsOf({ ...NOTHING, ...findings }, words))

describe('the rows', () => {
  it('say what there is before anything was scanned', () => {
    const text = report({})
    expect(text).toContain('Content: –')
    expect(text).toContain('WebAssembly: yes')
    expect(text).toContain('BarcodeDetector: no')
    expect(text).toContain('Device: a phone')
    expect(text).toContain('App version: 1.2.3')
  })

  it('name content, bytes, symbology, engine and how sure it is', () => {
    const text = report({ read: READ })
    expect(text).toContain('Content: 6907142010079')
    expect(text).toContain('Bytes (hex): 36 39 30 37 31 34 32 30 31 30 30 37 39')
    expect(text).toContain('Symbology: ean13')
    expect(text).toContain('Symbology identifier: ]E0')
    expect(text).toContain('Engine: zxing-wasm')
    expect(text).toContain('Confidence: certain')
  })

  it('show the bytes of the code itself where the engine gives them', () => {
    expect(report({ read: { ...READ, bytes: [0x1d, 0xff, 0] } })).toContain('Bytes (hex): 1d ff 00')
  })

  it('carry the figures of the newest frame', () => {
    const size = { width: 640, height: 240 }
    const text = report({
      frame: {
        reads: [],
        stages: { find: 1.96, read: 4 },
        decoder: 'worker, zxing-wasm',
        camera: { width: 1280, height: 720 },
        frame: size,
        framesASecond: 23.51,
        dropped: 4,
      },
    })
    expect(text).toContain('Time per stage (ms): find 2.0 · read 4.0')
    expect(text).toContain('Decoder: worker, zxing-wasm')
    expect(text).toContain('Frames a second: 23.5')
    expect(text).toContain('Frames dropped: 4')
    expect(text).toContain('Camera picture: 1280 × 720')
    expect(text).toContain('Decoded picture: 640 × 240')
  })

  it('show what a host app’s camera handed over, which names no engine', () => {
    const scan = { text: '6907142010079', symbology: 'ean13', at: millis(0) } as const
    const text = report({ scan })
    expect(text).toContain('Content: 6907142010079')
    expect(text).toContain('Engine: –')
  })

  it.each([
    '131234567890123456',
    '281234567890123456',
    '6212345678901234567',
    'wxp://f2f0abcdef',
    'https://qr.alipay.com/fkx01234',
    '00020101021126380014A000000000-X',
    'hQVDUFYwMWEGTwSgAAAD',
    '1312 3456 7890 1234 56',
  ])('never show a payment code, as text or as bytes: %s', (text) => {
    for (const findings of [
      { read: { ...READ, text } },
      { read: { ...READ, text, bytes: [...utf8Of(text)] } },
      { scan: { text, symbology: 'qr', at: millis(0) } as const },
    ]) {
      const said = report(findings)
      expect(said).not.toContain(text)
      expect(said).not.toContain(hexOf(utf8Of(text)))
      expect(said).toContain(`Content: ${words.masked}`)
      expect(said).toContain(`Bytes (hex): ${words.masked}`)
    }
  })
})

describe('bytes', () => {
  it('of a text are those a UTF-8 encoder writes', () => {
    for (const text of ['', 'A1-', 'é', '牛奶', '🥛', 'a\u0000\u001d~', '𠮷野家', '\ud800!']) {
      expect(hexOf(utf8Of(text))).toBe(hexOf([...new TextEncoder().encode(text)]))
    }
  })
})

describe('what the journal has set aside', () => {
  const TOKEN = 'tK7Q2M9XW4B8N1C5V6Z3'
  const bytes = `0A1B2C3D 80 {"version":3,"seq":12,"op":{"kind":"pass-issued","pass":{"token":"SGP1:${TOKEN}"}}}`

  it('is nothing on most phones', () => {
    expect(report({})).toContain('set aside: none')
  })

  it('is told with its time, its reason, its size and its form', () => {
    const at = millis(Date.parse('2026-05-01T10:00:00+08:00'))
    const text = report({ setAside: [{ at, reason: 'gap', bytes }] })
    expect(text).toContain(
      `2026-05-01 10:00 · something before it is missing · ${bytes.length} characters · `,
    )
    expect(text).toContain('{"version":•1,"seq":•2,"op":{"kind":"pass-issued","•4":{"•5":"•4:•20"}}}')
  })

  it('never shows a token, a name or a digit of what was written, however it was torn', () => {
    for (let cut = 0; cut < bytes.length; cut++) {
      const torn = bytes.slice(cut)
      const text = report({ setAside: [{ at: millis(0), reason: 'torn', bytes: torn }] })
      for (let i = 0; i + 4 <= TOKEN.length; i++) expect(text).not.toContain(TOKEN.slice(i, i + 4))
    }
  })

  it('by a reason of another build says that it is not known', () => {
    expect(report({ setAside: [{ at: millis(0), reason: 'whim', bytes: '' }] })).toContain(
      'reason unknown · 0 characters',
    )
  })
})
