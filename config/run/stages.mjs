// The stages of `npm test` as data, in the order they start. `cores: 2` runs alone; `fast` is what `npm run check` runs.
import { logPath } from './paths.mjs'

const tool = (path, ...args) => ({ args: [`node_modules/${path}`, ...args] })

const build = (target) => ({
  name: `build:${target}`,
  args: ['config/run/taro.mjs', 'build', target],
})

const resultsOf = (name) => logPath(name).replace(/log$/, 'json')

/** Vitest projects: their tests are counted from the JSON report. */
const tests = (name, project = name) => ({
  name,
  cores: 2,
  results: resultsOf(name),
  ...tool('vitest/vitest.mjs', 'run', '--config', 'config/vitest.config.ts', '--project', project),
})

export const STAGES = [
  { name: 'types', fast: true, ...tool('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json') },
  { name: 'lint', fast: true, ...tool('@biomejs/biome/bin/biome', 'ci', '.') },
  {
    name: 'layers',
    fast: true,
    ...tool(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      'config/dependency-cruiser.cjs',
      'src',
      'mock',
      'test',
      'config',
    ),
  },
  {
    name: 'deadcode',
    fast: true,
    ...tool('knip/bin/knip.js', '-c', 'config/knip.json', '--no-config-hints'),
  },
  { ...tests('unit', 'unit*'), fast: true },
  build('h5:demo'),
  build('weapp:demo'),
  build('alipay:demo'),
  build('h5:real'),
  { ...tests('miniprogram'), needs: ['build:weapp:demo', 'build:alipay:demo'] },
  { ...tests('browser', 'browser*'), needs: ['build:h5:demo', 'build:h5:real'], browser: true },
]
