// Runs the benches as one bundle, as the app's own code runs: modules loaded one by one are several times slower.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const outDir = `${root}node_modules/.cache/bench`

await build({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': `${root}src`, '@mock': `${root}mock` } },
  build: {
    ssr: `${root}test/bench/main.ts`,
    outDir,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'main.mjs' } },
  },
})
const { status } = spawnSync(process.execPath, [`${outDir}/main.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
