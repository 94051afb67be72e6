// The measures themselves, on folders small enough to count by hand.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { largestSetData, packageSizes, scriptLevels, scriptsAbove } from './budgets'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true })
})

function dist(files: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'budget-'))
  folders.push(folder)
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    fs.writeFileSync(path.join(folder, file), text)
  }
  return folder
}

describe('the bytes of a build', () => {
  it('are counted once, in the package that ships them', () => {
    const app = '{"pages":["a"],"subpackages":[{"root":"staff","pages":["gate"]}]}'
    const folder = dist({ 'app.json': app, 'staff/gate.js': '12345', 'staffroom.js': '123', 'lib/x.js': '1' })
    expect(packageSizes(folder)).toEqual([
      { name: 'main', bytes: app.length + 4 },
      { name: 'staff', bytes: 5 },
    ])
  })
})

describe('the largest setData', () => {
  it('is the one with the most bytes', () => {
    const log = [3, 9, 4].map((bytes) => ({ route: 'cart', bytes, keys: [] }))
    expect(largestSetData(log)?.bytes).toBe(9)
    expect(largestSetData([])).toBeUndefined()
  })
})

describe('the scripts of a build', () => {
  const files = {
    'old.js': 'var a = 1',
    'modern.js': 'const a = b?.c ?? 1n',
    'newer.js': 'a ||= 1',
    'newest.js': 'class A { #b = 1 }',
    'broken.js': 'var = 2',
  }

  it('are dated by the first ECMAScript year that reads them', () => {
    const levels = scriptLevels(dist(files)).map(({ file, level }) => [file, level])
    expect(levels).toEqual([
      ['broken.js', undefined],
      ['modern.js', 2020],
      ['newer.js', 2021],
      ['newest.js', 2022],
      ['old.js', 2015],
    ])
  })

  it('are named when they are younger than the platform, or broken', () => {
    const late = scriptsAbove(dist(files))
    expect(late.map(({ file }) => file)).toEqual(['broken.js', 'newer.js', 'newest.js'])
    expect(late[0]?.error).toMatch(/Unexpected token/)
  })
})
