// A build for the retailer's own backend carries nothing of the mock; the demo build shows that the search would find it.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SENTINEL } from '@mock/backend/initial-state'
import { STAFF } from '@mock/seed/personas'
import { PRODUCTS } from '@mock/seed/products'
import { STORES } from '@mock/seed/stores'
import { describe, expect, it } from 'vitest'
import { DIST, DIST_REAL } from './support/shop'

/** Every file of a build, by its path inside it. Throws when it is not built. */
function filesOf(dist: string): ReadonlyMap<string, string> {
  if (!existsSync(dist)) throw new Error(`${dist} is not built`)
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
  const files = names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
  return new Map(files.map((file) => [path.relative(dist, file), readFileSync(file, 'latin1')]))
}

/** Files read as Latin-1, so that every byte counts; scripts spell other letters as UTF-8 or as escapes. */
const spellings = (text: string) => [
  Buffer.from(text, 'utf8').toString('latin1'),
  text.replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
]

function holders(files: ReadonlyMap<string, string>, text: string): string[] {
  return [...files]
    .filter(([, body]) => spellings(text).some((one) => body.includes(one)))
    .map(([name]) => name)
}

const PEOPLE = STAFF.map(({ name }) => name)
const NAMES = [
  ...PRODUCTS.flatMap(({ name }) => [name.zh, name.en]),
  ...STORES.flatMap(({ name }) => [name.zh, name.en]),
  ...PEOPLE,
]
const TRACES = [SENTINEL, 'mockServiceWorker', 'M1002003001', '20118']

describe('a build for a real backend', () => {
  const real = filesOf(DIST_REAL)
  const demo = filesOf(DIST)

  it('is built, with its own pages and decoder', () => {
    expect([...real.keys()]).toContain('index.html')
    expect([...real.keys()]).toContainEqual(expect.stringMatching(/zxing_reader\.\w+\.wasm$/))
  })

  it.each(TRACES)('holds no %s, which the demo build does hold', (trace) => {
    expect(holders(real, trace)).toEqual([])
    expect(holders(demo, trace)).not.toEqual([])
  })

  it('names none of the invented products, stores and people', () => {
    expect(NAMES.flatMap((name) => holders(real, name))).toEqual([])
    const unseen = NAMES.filter((name) => holders(demo, name).length === 0)
    // the demo build puts some names together from parts, but not most of them
    expect(unseen.length).toBeLessThan(NAMES.length / 2)
  })

  it('has no pictures of the mock, no worker of it and no demo pages', () => {
    const odd = /^pictures\/|mockServiceWorker|^demo\//
    expect([...real.keys()].filter((name) => odd.test(name))).toEqual([])
    expect([...demo.keys()].filter((name) => odd.test(name))).not.toEqual([])
    for (const part of ['tools__heading', 'wallet__acts']) {
      expect(holders(real, part)).toEqual([])
      expect(holders(demo, part)).not.toEqual([])
    }
  })
})
