// What the documentation points to exists: files, headings, npm scripts, and the codes it tells readers to try.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { PRODUCTS } from '@mock/seed/products'
import { STORES } from '@mock/seed/stores'
import { describe, expect, it } from 'vitest'
import { parseCode } from '@/domain/code'
import { millis } from '@/domain/kernel'
import { indexCatalog, isProductCode, matchProduct } from '@/domain/product'
import toTry from '../../config/run/try.json'
import manifest from '../../package.json'

const ROOT = resolve(import.meta.dirname, '../..')
const DOCS = [
  'README.md',
  'CHANGELOG.md',
  'test/miniprogram/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const withoutFences = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '')
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].flatMap(([, found]) => found ?? [])

/** GitHub's name of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
const anchorsOf = (file: string) => all(withoutFences(read(file)), /^#+ +(.+)$/gm).map(anchorOf)

/** What a Markdown file links to and does not exist, as `target` or `target#heading`. */
function brokenLinks(file: string): string[] {
  const links = all(withoutFences(read(file)), /\]\(([^)\s]+)\)/g)
  return links.filter((link) => {
    if (/^[a-z]+:/i.test(link)) return false
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? file : relative(ROOT, resolve(ROOT, dirname(file), path))
    if (!existsSync(join(ROOT, target))) return true
    return anchor !== undefined && !anchorsOf(target).includes(anchor)
  })
}

/** Files of the repository named in code spans; patterns such as `x.ts` and built folders are not meant. */
function missingFiles(file: string): string[] {
  const spans = all(withoutFences(read(file)), /`((?:src|mock|config|test|docs)\/[\w./-]+)`/g)
  return spans.filter((path) => !existsSync(join(ROOT, path)))
}

function unknownScripts(file: string): string[] {
  const named = read(file).match(/(?<=\bnpm run )[\w:-]+|(?<=\bnpm )(?:start|test)\b/g) ?? []
  return named.filter((name) => !(name in manifest.scripts))
}

describe.each(DOCS)('%s', (file) => {
  it('links to files and headings that exist', () => {
    expect(brokenLinks(file)).toEqual([])
  })

  it('names source files that exist', () => {
    expect(missingFiles(file)).toEqual([])
  })

  it('names npm scripts that exist', () => {
    expect(unknownScripts(file)).toEqual([])
  })

  it('names no place on somebody’s machine', () => {
    const places =
      /(?<![\w.~:/-])\/(?:home|users|root|tmp|opt|var|usr|mnt|etc|srv|private|work\w*)(?:\/|\b)|\b[a-z]:\\|file:\/\//gi
    expect(read(file).match(places)).toBeNull()
  })
})

describe('the first page', () => {
  it('tells readers to try the codes and the account that the start command prints', () => {
    const readme = read('README.md')
    const wanted = [...toTry.codes.map(({ gtin }) => gtin), toTry.staffNo, toTry.pin]
    expect(wanted.filter((one) => !readme.includes(`\`${one}\``))).toEqual([])
  })

  it('calls the goods behind those codes what the stores call them', () => {
    const index = indexCatalog(PRODUCTS)
    const misnamed = toTry.codes.filter(({ gtin, name }) => {
      const match = parseCode({ text: gtin, symbology: 'ean13', at: millis(0) }, STORES[0]?.templates ?? [])
        .filter(isProductCode)
        .map((code) => matchProduct(code, index, millis(0)))
        .find((each) => 'product' in each)
      return !match || !('product' in match) || !name.startsWith(`${match.product.name.zh} `)
    })
    expect(misnamed).toEqual([])
  })

  it('names every script of the project', () => {
    const readme = read('README.md')
    const unnamed = Object.keys(manifest.scripts).filter(
      (name) => !readme.includes(`npm run ${name}`) && !readme.includes(`npm ${name}`),
    )
    expect(unnamed).toEqual([])
  })
})
