// The simulator and everything it runs as one file; a plant is a fault put into one file on the way.
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Writes the bundle and answers its path. With `plants` every bug is in it, switched on by the name in `globalThis.PLANT`.
 * @param {{ outDir: string, plants?: typeof import('./plants.mjs').PLANTS, platform?: 'node' | 'browser' }} how
 */
export async function bundleSimulator({ outDir, plants = [], platform = 'node' }) {
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
    plugins: plants.length > 0 ? [planting(plants)] : [],
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

function planting(plants) {
  return {
    name: 'plants',
    enforce: /** @type {const} */ ('pre'),
    transform(code, id) {
      const file = relative(root, id.split('?')[0])
      const here = plants.filter((plant) => plant.file === file)
      return here.length === 0 ? undefined : placesOf(here).reduce(withPlants, code)
    },
  }
}

/** Plants that replace the same text go into one place. */
function placesOf(plants) {
  const places = new Map()
  for (const plant of plants) {
    const place = `${plant.before ?? ''}${plant.find}`
    places.set(place, [...(places.get(place) ?? []), plant])
  }
  return [...places.values()]
}

function withPlants(code, plants) {
  const [{ name: first, file, before = '', find }] = plants
  const parts = code.split(before + find)
  if (parts.length !== 2) throw new Error(`${file}: ${parts.length - 1} places for "${first}", not one`)
  const both = plants.reduceRight((otherwise, { name, put, isStatement = false }) => {
    const isOn = `globalThis.PLANT === ${JSON.stringify(name)}`
    return isStatement
      ? `if (${isOn}) { ${put} } else { ${otherwise} }`
      : `(${isOn} ? (${put}) : (${otherwise}))`
  }, find)
  return parts.join(before + both)
}
