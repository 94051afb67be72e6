// One frame is enough for a product code on which zxing and our own decoder agree, and only then.
import { describe, expect, it } from 'vitest'
import type { Symbology } from '@/domain/code'
import type { Decoded } from '@/platform/scanner/decoder'
import { locate } from '@/platform/scanner/find/locate'
import { lookedAtAgain } from '@/platform/scanner/read/second-look'
import type { Look } from '@/platform/scanner/read/sight'
import { bandsOf } from '@/platform/scanner/soft/bands'
import { knownGtins } from '@/platform/scanner/soft/known-gtins'
import type { Bars, Shot } from '../../../support/shot-bars'
import { barsOf, shoot } from '../../../support/shot-bars'

const MILK = '6901234567892'
const OTHER = '6901284567897'
const known = knownGtins([`0${MILK}`])

/** The place of these bars as found, before any patience. */
function lookAt(kind: Bars, text: string, shot: Shot = {}): Look {
  const frame = shoot(barsOf(kind, text), { blur: 0.4, ...shot })
  const [region] = locate(frame, 2).regions
  if (!region) throw new Error('nothing was found')
  return { region, bands: bandsOf(frame, region), read: null, isRead: false }
}
function codeOf(text: string, symbology: Symbology, confidence: Decoded['confidence'] = 'likely'): Decoded {
  const corner = { x: 0, y: 0 }
  return { text, symbology, confidence, engine: 'zxing-wasm', outline: [corner, corner, corner, corner] }
}

describe('a code of a clear picture', () => {
  it.each<[Bars, string]>([
    ['ean13', MILK],
    ['upca', '036000291452'],
    ['ean8', '96385074'],
    ['upce', '04252614'],
  ])('%s %s is certain once both see it', (kind, text) => {
    const code = codeOf(text, kind)
    expect(lookedAtAgain(code, lookAt(kind, text), null)).toEqual({ ...code, confidence: 'certain' })
  })

  it('gives way to the one whose bars they are, also where the store sells both or only the wrong one', () => {
    const code = codeOf(OTHER, 'ean13')
    for (const store of [null, known, knownGtins([`0${MILK}`, `0${OTHER}`]), knownGtins([`0${OTHER}`])])
      expect(lookedAtAgain(code, lookAt('ean13', MILK), store)).toMatchObject({
        text: MILK,
        symbology: 'ean13',
        engine: 'soft',
        confidence: 'certain',
      })
  })

  it('stays as it was when it is of no kind our decoder reads', () => {
    const code = codeOf('SHELF-42', 'code128')
    expect(lookedAtAgain(code, lookAt('ean13', MILK), known)).toEqual(code)
  })
})

describe('a code of a blurred picture', () => {
  const blurred = lookAt('ean13', MILK, { blur: 0.8, tilt: 30 })
  const code = codeOf(MILK, 'ean13')

  it('is certain when the store sells it and nothing else that is drawn like it', () => {
    expect(lookedAtAgain(code, blurred, known).confidence).toBe('certain')
  })

  it('must be agreed upon where no store is known, or one that does not sell it', () => {
    expect(lookedAtAgain(code, blurred, null).confidence).toBe('likely')
    expect(lookedAtAgain(code, blurred, knownGtins([`0${OTHER}`])).confidence).toBe('likely')
  })
})
