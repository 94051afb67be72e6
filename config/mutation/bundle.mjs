// The tests of pricing with all they test as one script: a mutant gets a fresh set of modules in milliseconds.
import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Script } from 'node:vm'
import { build } from 'vite'

/** What tells most in least time first, as a mutant is done with at the first test that notices it. */
const FIRST = ['test/domain/pricing/work/work.test.ts', 'test/golden/golden.test.ts']
const ALSO = ['test/domain/order/refund.test.ts']
const LAST = ['price-cart', 'promises', 'agrees-with-oracle']
/** Seconds each, for every mutant that nothing notices. */
const LEFT_OUT = ['many-coupons', 'anytime']

const ENTRY = 'virtual:tests'
const SHIM = resolve(import.meta.dirname, 'vitest-here.mjs')

/** Answers a function that loads everything anew and gives the list of tests. */
export async function bundleTests(root) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: { '@backend': at(root, 'src/backend/mock.ts'), '@mock': at(root, 'mock'), '@': at(root, 'src') },
    },
    plugins: [ours(testFiles(root).map((file) => at(root, file)))],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node20',
      rollupOptions: { input: ENTRY, output: { format: 'cjs', inlineDynamicImports: true } },
    },
  })
  const [{ code, imports }] = output
  const packages = new Map(
    await Promise.all(imports.map(async (name) => /** @type {const} */ ([name, await import(name)]))),
  )
  const load = new Script(`(function (require, exports) {${code}\n})`, {
    filename: 'tests.cjs',
  }).runInThisContext()
  return () => {
    const exports = {}
    load((name) => packages.get(name), exports)
    return exports.tests
  }
}

const at = (root, path) => resolve(root, path)

function testFiles(root) {
  const folder = 'test/domain/pricing'
  const files = readdirSync(at(root, folder), { recursive: true }).filter(
    (name) => name.endsWith('.test.ts') && !LEFT_OUT.some((out) => name.endsWith(`${out}.test.ts`)),
  )
  const turn = (file) => LAST.findIndex((name) => file.endsWith(`/${name}.test.ts`))
  return [
    ...FIRST,
    ...[...files.map((name) => join(folder, name)), ...ALSO].sort((a, b) => turn(a) - turn(b)),
  ]
}

const ours = (files) => ({
  name: 'tests-here',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === ENTRY) return ENTRY
    if (source === 'vitest') return importer === SHIM ? { id: source, external: true } : SHIM
  },
  load(id) {
    if (id !== ENTRY) return
    const imports = files.map((file) => `import ${JSON.stringify(file)}`)
    return [...imports, `export { tests } from ${JSON.stringify(SHIM)}`].join('\n')
  },
  transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
})
