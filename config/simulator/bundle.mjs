// The simulator and everything it runs as one file; a plant is a fault put into one file on the way.
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Writes the bundle and answers its path.
 * @param {{ outDir: string, plant?: { file: string, find: string, put: string } | null, platform?: 'node' | 'browser' }} how
 */
export async function bundleSimulator({ outDir, plant = null, platform = 'node' }) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: {
        '@backend': `${root}src/backend/mock.ts`,
        '@mock': `${root}mock`,
        '@tarojs/components': `${root}test/support/taro-components.tsx`,
        '@tarojs/taro': `${root}test/support/taro.ts`,
        '@': `${root}src`,
      },
    },
    define: { 'process.env.TARO_APP_BACKEND': '"mock"' },
    plugins: plant ? [planting(plant)] : [],
    ssr: { noExternal: true },
    build: {
      ssr: platform === 'node' ? `${root}test/simulator/main.ts` : false,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      ...(platform === 'browser'
        ? { lib: { entry: `${root}test/simulator/main.ts`, formats: ['es'], fileName: () => 'main.mjs' } }
        : {}),
      rollupOptions: { output: { entryFileNames: 'main.mjs', inlineDynamicImports: true } },
    },
  })
  return `${outDir}/main.mjs`
}

function planting({ file, find, put }) {
  return {
    name: 'plant',
    enforce: /** @type {const} */ ('pre'),
    transform(code, id) {
      if (relative(root, id.split('?')[0]) !== file) return undefined
      const parts = code.split(find)
      if (parts.length !== 2)
        throw new Error(`${file}: ${parts.length - 1} places for a plant, not one: ${find}`)
      return parts.join(put)
    },
  }
}
