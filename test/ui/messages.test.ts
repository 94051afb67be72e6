// Both languages say the same things, for every code the app can meet.
import { describe, expect, it } from 'vitest'
import type { CallFailure } from '@/clients/call'
import type { Grams } from '@/domain/kernel'
import { fen, LANGUAGES } from '@/domain/kernel'
import { catalogueOf } from '@/ui/messages/catalogue'
import type { Advice } from '@/ui/messages/words'

type Leaf = { readonly path: string; readonly words: string }

/** Every sentence of a catalogue; a function is asked with small stand-in values. */
function leaves(node: unknown, path = ''): Leaf[] {
  if (typeof node === 'string') return [{ path, words: node }]
  if (typeof node === 'function') return [{ path: `${path}()`, words: String(node(3, 2)) }]
  return Object.entries(node as object).flatMap(([key, child]) =>
    leaves(child, path === '' ? key : `${path}.${key}`),
  )
}

const zh = leaves(catalogueOf('zh'))
const en = leaves(catalogueOf('en'))

describe('the catalogues', () => {
  it('hold the same sentences in the same order', () => {
    expect(en.map(({ path }) => path)).toEqual(zh.map(({ path }) => path))
  })

  it('leave nothing unsaid', () => {
    for (const { path, words } of [...zh, ...en]) {
      expect(words.trim(), path).not.toBe('')
      expect(words, path).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  it('speak Chinese in Chinese and English in English', () => {
    const foreign = new Set(['common.languages.zh', 'common.languages.en'])
    for (const { path, words } of en)
      if (!foreign.has(path)) expect(words, path).not.toMatch(/[\u4e00-\u9fff]/)
    // kinds of barcode have the names of their standards
    for (const { path, words } of zh.filter((leaf) => !leaf.path.startsWith('staff.symbologies.'))) {
      if (foreign.has(path) || /^[\d\s¥.,，×→·/kg-]+$/.test(words)) continue
      expect(words, path).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it('count one thing as one in English', () => {
    expect(catalogueOf('en').common.pieces(1)).toBe('1 item')
    expect(catalogueOf('en').common.pieces(2)).toBe('2 items')
    expect(catalogueOf('en').checkIn.continueCart(1)).toBe('1 item in your basket')
  })

  it('weigh in the unit the price is for', () => {
    const price = (language: 'zh' | 'en') => catalogueOf(language).cart.weighedLine(fen(1290), 880 as Grams)
    expect(price('zh')).toBe('¥12.90/公斤 × 0.880 公斤')
    expect(price('en')).toBe('¥12.90/kg × 0.880 kg')
  })

  it('end advice as a sentence', () => {
    for (const { path, words } of zh.filter((leaf) => leaf.path.endsWith('.advice'))) {
      expect(words, path).toMatch(/。$/)
    }
    for (const { path, words } of en.filter((leaf) => leaf.path.endsWith('.advice'))) {
      expect(words, path).toMatch(/\.$/)
    }
  })
})

describe('failures', () => {
  it('have words for whatever a call to the store can end with', () => {
    for (const language of LANGUAGES) {
      // compiles only while every failure of a call has its advice
      const said: Record<CallFailure, Advice> = catalogueOf(language).errors.client
      expect(said.offline.title).not.toBe('')
    }
  })
})
