// Time, chance, the network, storage and the platform arrive through ports; this reads every file to see that they do.
import { describe, expect, it } from 'vitest'
import { findAmbient } from './find-ambient'
import { sourceFilesUnder } from './source-files'

const uses = (text: string, path = 'src/domain/cart/cart.ts') =>
  findAmbient([{ path, text }]).map((line) => line.replace(/^\S+ /, ''))

describe('the shop takes nothing from the air', () => {
  it('in any file of src and mock', () => {
    expect(findAmbient([...sourceFilesUnder('src'), ...sourceFilesUnder('mock')])).toEqual([])
  })
})

describe('the search for ambient use', () => {
  it.each([
    ['const at = Date.now()', 'Date.now'],
    ['const at = new Date()', 'new Date()'],
    ['const at = new Date', 'new Date()'],
    ['const at = Date()', 'Date'],
    ['const { now } = Date', 'Date'],
    ['const at = globalThis.Date.now()', 'Date.now'],
    ["const at = Date['now']()", 'Date'],
    ['const dice = Math.random()', 'Math.random'],
    ['const { random } = Math', 'Math'],
    ['setTimeout(() => {}, 5)', 'setTimeout'],
    ['window.setInterval(tick, 5)', 'setInterval'],
    ["globalThis['fetch']('/')", 'fetch'],
    ["const ask = () => fetch('/cart')", 'fetch'],
    ['const deps = { fetch }', 'fetch'],
    ["localStorage.setItem('cart', '')", 'localStorage'],
    ['const request = new XMLHttpRequest()', 'XMLHttpRequest'],
    ['const began = performance.now()', 'performance.now'],
    ["console.log('paid')", 'console.log'],
    ['wx.scanCode({})', 'wx'],
    ['declare const my: { scan(): void }; my.scan()', 'my'],
    ["if (process.env.TARO_ENV === 'h5') open()", 'TARO_ENV'],
    ["const env = process.env['TARO_ENV']", 'TARO_ENV'],
    ["import Taro from '@tarojs/taro'; Taro.scanCode()", '@tarojs/taro'],
    ["import type Taro from '@tarojs/taro'; export type T = typeof Taro", '@tarojs/taro'],
    ["const taro = import('@tarojs/taro')", '@tarojs/taro'],
    ["const page = new URL('/', 'https://shop.test')", 'URL'],
    ['const id = crypto.randomUUID()', 'crypto'],
  ])('reports %s', (text, word) => {
    expect(uses(text)).toContain(word)
  })

  it.each([
    ['a moment that was given', 'export const day = (at: number) => new Date(at).getUTCDate()'],
    ['arithmetic', 'export const most = Math.max(1, Math.floor(2.5))'],
    ['a port of the same name', 'export const load = (fetch: () => string) => fetch()'],
    ['a method of the same name', 'export const load = (port: { fetch(): string }) => port.fetch()'],
    ['a type of the same name', 'export type Ask = { fetch: typeof fetch; my: string }'],
    ['an entry of the same name', "export const f = (row: Record<string, number>) => row['my']"],
    ['a field of the same name', "export const row = { my: 1, wx: 2 }; export const seen = 'my'"],
    ['a local variable of the same name', 'export const f = () => { const my = 1; return my }'],
    ['a renamed field', 'export const f = ({ my: mine }: { my: number }) => mine'],
    ['a check of the kind', 'export const isMoment = (x: unknown) => x instanceof Date'],
    ['a sentence that says so', '// Date.now() is forbidden\nexport const hint = "fetch"'],
  ])('leaves %s alone', (_case, text) => {
    expect(uses(text)).toEqual([])
  })

  it('lets platform implementations use them', () => {
    const text = "import Taro from '@tarojs/taro'; export const at = () => [Date.now(), Taro, wx, fetch, URL]"
    expect(uses(text, 'src/platform/clock.ts')).toEqual([])
  })

  it('lets the mock server keep time but not name a platform', () => {
    expect(uses('setTimeout(() => wx.login(), 5)', 'mock/server.ts')).toEqual(['wx'])
  })

  it('lets browser-only files use what only browsers have, but no clock', () => {
    expect(uses("new URL('/', base); Date.now()", 'src/ui/share.h5.ts')).toEqual(['Date.now'])
  })

  it('says where', () => {
    expect(findAmbient([{ path: 'mock/routes/cart.ts', text: '\n\nMath.random()' }])).toEqual([
      'mock/routes/cart.ts:3 Math.random',
    ])
  })
})
