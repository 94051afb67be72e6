// What is in the built packages: their size, the language level of their scripts, and drawings WeChat's engine agrees with.
import { describe, expect, it } from 'vitest'
import { packageSizes, scriptsAbove } from './budgets'
import { compareWithGlassEasel } from './oracle'
import { distOf, PLATFORMS } from './shopper'

/** A main package or sub-package may have this many bytes. */
const PACKAGE_LIMIT = 2 * 1024 * 1024

describe.each(PLATFORMS)('the %s build', (platform) => {
  it('keeps every package under 2 MB', () => {
    const sizes = packageSizes(distOf(platform))
    expect(sizes.map(({ name }) => name)).toContain('staff')
    for (const { bytes } of sizes) expect(bytes).toBeLessThan(PACKAGE_LIMIT)
  })

  it('speaks no JavaScript younger than 2020', () => {
    expect(scriptsAbove(distOf(platform), 2020)).toEqual([])
  })
})

describe('the weapp build', () => {
  it('is drawn by WeChat’s own template engine as by the harness, page by page', async () => {
    const { compared, differing } = await compareWithGlassEasel({ dist: distOf('weapp') })
    expect(compared).toBeGreaterThan(10)
    expect(differing).toEqual([])
  })
})
