/** The product pictures: all there, all square, and light enough to travel with the demo. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PRODUCTS } from '@mock/seed/products'
import { afterAll, describe, expect, it } from 'vitest'
import { pictureNames, pictureSvg, writePictures } from '../../../config/pictures'

const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the product pictures', () => {
  it('are found in the tables exactly as the products name them', () => {
    const used = [...new Set(PRODUCTS.map(({ picture }) => picture))].sort()
    expect(
      pictureNames()
        .map((name) => `/pictures/${name}.svg`)
        .sort(),
    ).toEqual(used)
  })

  it('are square SVG files of under 600 KB in all', () => {
    const bytes = writePictures(folder, pictureNames())
    const files = readdirSync(folder)
    expect(files).toHaveLength(pictureNames().length)
    expect(files.length).toBeLessThanOrEqual(95)
    expect(bytes).toBe(files.reduce((sum, file) => sum + readFileSync(join(folder, file)).byteLength, 0))
    expect(bytes).toBeLessThan(600_000)
    for (const file of files) {
      const svg = readFileSync(join(folder, file), 'utf8')
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1">/)
      expect(svg.length, file).toBeLessThan(6_000)
    }
  })

  it('refuse a name the set does not have', () => {
    expect(() => pictureSvg('no-such-fruit')).toThrow('no-such-fruit')
  })
})
