// Runs the benches as one bundle, as the app's own code runs: modules loaded one by one are several times slower.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
// of its own, so that two benches can run side by side
const outDir = `${root}node_modules/.cache/bench/${process.pid}`

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
rmSync(outDir, { recursive: true, force: true })
process.exit(status ?? 1)
