// A platform variant stands in for its default file on one platform, so both must offer the same.
import { describe, expect, it } from 'vitest'
import { exportedValues } from './exported-names'
import { findOddVariants } from './find-odd-variants'
import { sourceFilesUnder } from './source-files'

const DEFAULT = {
  path: 'src/platform/pay.ts',
  text: 'export const pay = 1; export type Pay = number; export function refund() {}',
}
const beside = (path: string, text: string) => findOddVariants([DEFAULT, { path, text }])

describe('platform variants', () => {
  it('offer what their default file offers', () => {
    expect(findOddVariants(sourceFilesUnder('src'))).toEqual([])
  })

  it('pass when there are none', () => {
    expect(findOddVariants([])).toEqual([])
  })

  it('may leave out types and order names differently', () => {
    const text = 'const pay = 2; function refund() {}; export { refund, pay }'
    expect(beside('src/platform/pay.alipay.ts', text)).toEqual([])
  })

  it('are reported when a name is missing or too many', () => {
    expect(beside('src/platform/pay.h5.ts', 'export const pay = 2; export const tip = 3')).toEqual([
      'src/platform/pay.h5.ts: lacks refund',
      'src/platform/pay.h5.ts: adds tip',
    ])
  })

  it('are reported when the extension differs, which a build would silently ignore', () => {
    expect(beside('src/platform/pay.h5.tsx', DEFAULT.text)).toEqual([
      'src/platform/pay.h5.tsx: src/platform/pay.ts has another extension',
    ])
  })

  it('may be alone when only one platform has the part at all', () => {
    expect(beside('src/platform/camera.h5.ts', 'export const open = 1')).toEqual([])
  })

  it('are reported when they hide their names behind a star', () => {
    expect(beside('src/platform/pay.weapp.ts', "export * from './wallet'")).toEqual([
      'src/platform/pay.weapp.ts: name what is exported, not *',
    ])
  })
})

describe('the reading of exports', () => {
  it('knows every way to export a value', () => {
    const text = `
      export const a = 1, { b, c: [d] } = x
      export function e() {}
      export class F {}
      export default function main() {}
      export { g as h, type I } from './other'
      export * as j from './other'
      export type K = 1
      export interface L {}
      export declare const m: number
      export type { N } from './other'`
    expect(exportedValues(text)).toEqual(['F', 'a', 'b', 'd', 'default', 'e', 'h', 'j'])
  })
})
