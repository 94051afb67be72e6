// The three kinds of tests: unit (also pages, through stand-ins), the compiled mini programs, and the built app in a browser.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')
const at = (path: string) => resolve(root, path)

/** What needs modules or a document of its own; everything else shares one load of the modules, which takes a tenth of the time. */
const OWN_WORLD = /vi\.(do)?mock\(|vi\.stub|vi\.resetModules|@vitest-environment/

const ELSEWHERE = /^(miniprogram|e2e)\//
const unitTests = readdirSync(at('test'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.test\.tsx?$/.test(file) && !ELSEWHERE.test(file))
const [inOwnWorld, together] = [true, false].map((own) =>
  unitTests
    .filter((file) => OWN_WORLD.test(readFileSync(at(`test/${file}`), 'utf8')) === own)
    .map((file) => `test/${file}`),
)

const UNIT = {
  restoreMocks: true,
  // some read every file of the project or try thousands of baskets; a busy machine must not turn them red
  testTimeout: 60_000,
  hookTimeout: 60_000,
  maxWorkers: 2,
}

/** Films whose frames must come at their pace: nothing else may run beside them. */
const ALONE = ['test/e2e/scan-hints.test.ts']
/** What waits for real time on a busy machine has one more try, which the test run names. */
const AGAIN = 1
const PATIENT = { retry: AGAIN, testTimeout: 120_000, hookTimeout: 120_000, isolate: false }

export default defineConfig({
  root,
  resolve: {
    alias: {
      '@backend': at('src/backend/mock.ts'),
      '@mock': at('mock'),
      '@tarojs/components': at('test/support/taro-components.tsx'),
      '@tarojs/taro': at('test/support/taro.ts'),
      '@': at('src'),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: together,
          isolate: false,
          ...UNIT,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-alone',
          include: inOwnWorld,
          ...UNIT,
        },
      },
      {
        extends: true,
        test: {
          name: 'miniprogram',
          include: ['test/miniprogram/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          retry: AGAIN,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          ...PATIENT,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser-alone',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          ...PATIENT,
        },
      },
    ],
  },
})
