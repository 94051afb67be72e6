// What the scanner weighs in the built app: within its budgets, as the documentation says, and under the licences it names.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { SCANNER_PARTS, weigh } from './support/scanner-parts'
import { DIST, DIST_REAL } from './support/shop'

const KB = 1024
/** Share by which a figure in the documentation may differ from the build. */
const TOLERANCE = 0.1
const ZBAR = 'node_modules/@undecaf/zbar-wasm'

const licenceOf = (name: string): string =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).license
const sizesOf = (text: string): number[] => (text.match(/\d+(?= KB)/g) ?? []).map(Number)

/** Rows of the table by what their first cell names. */
const ROWS = new Map(
  (readFileSync('docs/scanner.md', 'utf8').split('## Bytes and licences')[1] ?? '')
    .split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => {
      const [name = '', ...cells] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
      return [name, cells.join(' | ')] as const
    }),
)

describe.each([
  ['with the mock', DIST],
  ['for a real backend', DIST_REAL],
])('the scanner in a build %s', (_what, dist) => {
  it.each(SCANNER_PARTS)('$name is one file and within its budget', (part) => {
    const { files, bytes, gzip } = weigh(dist, part)
    expect(files).toHaveLength(1)
    expect(bytes).toBeLessThanOrEqual(part.most)
    expect(gzip).toBeLessThanOrEqual(part.mostGzip)
    // a budget far above what is there would let everything grow unseen
    expect(bytes).toBeGreaterThan(0.7 * part.most)
  })

  it('holds no zbar, which is licensed otherwise', () => {
    const files = readdirSync(dist, { recursive: true }).map(String)
    expect(files.filter((name) => /zbar/i.test(name))).toEqual([])
    // the name as the engine itself spells it
    const scripts = files.filter((name) => name.endsWith('.js'))
    expect(
      scripts.filter((name) => /zbar[_.-]|ZBar/.test(readFileSync(path.join(dist, name), 'utf8'))),
    ).toEqual([])
  })
})

describe('the table in docs/scanner.md', () => {
  it.each(SCANNER_PARTS)('says what $name weighs and whose work is in it', (part) => {
    const row = ROWS.get(part.name) ?? ''
    const { bytes, gzip } = weigh(DIST, part)
    const [said = 0, saidGzip = 0] = sizesOf(row)
    expect(Math.abs(said * KB - bytes)).toBeLessThan(TOLERANCE * bytes)
    expect(Math.abs(saidGzip * KB - gzip)).toBeLessThan(TOLERANCE * gzip)
    if (part.engine) expect(row).toContain(`${part.engine} (${licenceOf(part.engine)}`)
  })

  it('has a row for each part, and one for the engine that is measured and not shipped', () => {
    const names = [...ROWS.keys()].filter((name) => name !== 'Part')
    expect(names).toEqual([...SCANNER_PARTS.map(({ name }) => name), 'zbar as WebAssembly'])
    const wasm = `${ZBAR}/dist/zbar.wasm`
    const [said = 0, saidGzip = 0] = sizesOf(ROWS.get('zbar as WebAssembly') ?? '')
    expect(said).toBe(Math.round(statSync(wasm).size / KB))
    expect(saidGzip).toBe(Math.round(gzipSync(readFileSync(wasm), { level: 9 }).length / KB))
    expect(licenceOf('@undecaf/zbar-wasm')).toContain('LGPL-2.1')
    expect(ROWS.get('zbar as WebAssembly')).toContain('LGPL-2.1')
  })
})
