// The catalogue of faults and attacks: each number has its row, and rows and titles of tests agree on who tests what.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const ROWS = read('docs/reliability.md').split('\n')

const numbers = (letter: string, from: number, until: number) =>
  Array.from({ length: until - from + 1 }, (_, i) => `${letter}${String(from + i).padStart(2, '0')}`)
const CATALOGUE = [...numbers('F', 1, 60), ...numbers('T', 8, 14), 'T16']
const NUMBER = /\b[FT]\d\d\b/g

const rowsOf = (number: string) => ROWS.filter((row) => row.startsWith(`| ${number} `))
const filesIn = (row: string) => [...row.matchAll(/\btest\/[\w./-]+\.tsx?\b/g)].map(([file]) => file)
const isMissing = (file: string) => !existsSync(join(ROOT, file))

const TESTS = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replace(/\\/g, '/')}`)
  .filter((file) => /\.test\.tsx?$/.test(file))

/** The numbers in the titles of a file's tests, and in the cells of their tables. */
function numbersIn(file: string): ReadonlySet<string> {
  const text = read(file)
  const found = new Set<string>()
  if (text.search(NUMBER) < 0) return found
  const note = (node: ts.Node) => {
    for (const [number] of node.getText().matchAll(NUMBER)) found.add(number)
  }
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && /^(?:describe|it)\b/.test(node.expression.getText())) {
      const [first] = node.arguments
      const isTable = node.expression.getText().endsWith('.each')
      if (first && (isTable || ts.isStringLiteralLike(first))) note(first)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}
const CARRIED = new Map(TESTS.map((file) => [file, numbersIn(file)]))

describe.each(CATALOGUE)('%s', (number) => {
  const [row = '', ...others] = rowsOf(number)

  it('has one row, which names its tests or says in a sentence why it cannot happen', () => {
    expect(others).toEqual([])
    const [, , where = ''] = row.split('|')
    expect(filesIn(where).length > 0 || /\b(?:no|not|nothing|never)\b.*\.\s*$/i.test(where), row).toBe(true)
  })

  it('is tested where its row says, and its row names every test that carries it', () => {
    const named = filesIn(row)
    expect(named.filter(isMissing)).toEqual([])
    const carriers = TESTS.filter((file) => CARRIED.get(file)?.has(number))
    expect(named.filter((file) => !carriers.includes(file))).toEqual([])
    expect(carriers.filter((file) => !named.includes(file))).toEqual([])
  })
})
