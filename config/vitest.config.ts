// The three kinds of tests: unit (also pages, through stand-ins), the compiled mini programs, and the built app in a browser.
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')
const at = (path: string) => resolve(root, path)

/** Films whose frames must come at their pace: nothing else may run beside them. */
const ALONE = ['test/e2e/scan-hints.test.ts']
const PATIENT = { testTimeout: 120_000, hookTimeout: 120_000 }

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
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/miniprogram/**', 'test/e2e/**'],
          restoreMocks: true,
          // some read every file of the project or try thousands of baskets; a busy machine must not turn them red
          testTimeout: 60_000,
          maxWorkers: 2,
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
