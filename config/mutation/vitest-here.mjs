// Stands in for vitest while mutants are tried: the same tests, listed instead of run. `expect` is vitest's own.
export { expect } from 'vitest'

const groups = []

/** Every test of the files that were loaded, in order. */
export const tests = []

const titled = (title, row, i) =>
  typeof title === 'string' ? `${title} #${i} ${String(row).slice(0, 40)}` : title

const eachOf = (one) => (rows) => (title, work, patience) =>
  rows.forEach((row, i) => {
    one(titled(title, row, i), () => (Array.isArray(row) ? work(...row) : work(row)), patience)
  })

export function describe(title, work) {
  groups.push(title)
  work()
  groups.pop()
}
describe.each = eachOf(describe)

export function it(title, work) {
  const name = [...groups, title].join(' › ')
  tests.push({ id: `${tests.length} ${name}`, name, work })
}
it.each = eachOf(it)
