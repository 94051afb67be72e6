// How `npm test` counts: a failure can hide neither in a file that does not load nor in a run without tests.
import { describe, expect, it } from 'vitest'
import { backendModule, chosenBackend } from '../../config/backend'
import { schedule } from '../../config/run/schedule.mjs'
import { STAGES } from '../../config/run/stages.mjs'
import { addTallies, closingLine, secondTries, tallyCheck, tallyTests } from '../../config/run/tally.mjs'
import { sharingFolderWith, TARGETS } from '../../config/run/targets.mjs'
import manifest from '../../package.json'

const report = (
  passed: number,
  failed: number,
  files: { status: string; assertionResults: { status: string }[] }[],
) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
})

describe('the closing line', () => {
  it('adds up every runner', () => {
    const total = addTallies([tallyCheck(true), tallyCheck(false), { passed: 40, failed: 0, skipped: 0 }])
    expect(closingLine(total)).toBe('41 passed, 1 failed')
  })

  it('mentions skipped tests only when there are some', () => {
    expect(closingLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped')
  })
})

describe('a stage of tests', () => {
  it('counts what passed, failed and waits', () => {
    const counted = tallyTests(false, {
      ...report(3, 1, [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]),
      numPendingTests: 2,
      numTodoTests: 1,
    })
    expect(counted).toEqual({ passed: 3, failed: 1, skipped: 3 })
  })

  it('counts each file that cannot load as a failure', () => {
    const unloadable = { status: 'failed', assertionResults: [] }
    expect(tallyTests(false, report(3, 0, [unloadable, unloadable]))).toMatchObject({ passed: 3, failed: 2 })
  })

  it.each([
    ['ran no test', true, report(0, 0, [])],
    ['passed its tests but ended badly', false, report(3, 0, [])],
    ['wrote no report', true, undefined],
  ])('fails when it %s', (_case, ok, written) => {
    expect(tallyTests(ok, written).failed).toBe(1)
  })
})

describe('a test that passes only when tried again', () => {
  const test = (fullName: string, status: string, ...failureMessages: string[]) => ({
    ...{ fullName, status, failureMessages },
  })

  it('is named with what it failed for, and one that passes at once or not at all is not', () => {
    const assertionResults = [
      test('a slow page', 'passed', 'Timeout of 20 s\n    at shop.ts:3'),
      test('a good page', 'passed'),
      test('a broken page', 'failed', 'Timeout', 'Timeout'),
    ]
    expect(secondTries({ testResults: [{ assertionResults }] })).toEqual(['a slow page: Timeout of 20 s'])
    expect(secondTries(undefined)).toEqual([])
  })
})

describe('the order of stages', () => {
  const run = async (failing: readonly string[]) => {
    const events: string[] = []
    let running = 0
    let most = 0
    const stages = [
      { name: 'build' },
      { name: 'types' },
      { name: 'lint' },
      { name: 'browser', cores: 2, needs: ['build', 'not chosen'] },
    ]
    const outcomes = await schedule(stages, {
      slots: 2,
      run: async ({ name, cores = 1 }) => {
        events.push(name)
        running += cores
        most = Math.max(most, running)
        await Promise.resolve()
        running -= cores
        return { ok: !failing.includes(name) }
      },
      skip: ({ name }, need) => {
        events.push(`${name} skipped for ${need}`)
        return { ok: false }
      },
    })
    return { events, most, ok: outcomes.map((outcome) => outcome.ok) }
  }

  it('runs everything, never more than the machine has cores for', async () => {
    expect(await run([])).toEqual({
      events: ['build', 'types', 'lint', 'browser'],
      most: 2,
      ok: [true, true, true, true],
    })
  })

  it('goes on after a failure and skips only what needs it', async () => {
    const { events, ok } = await run(['build'])
    expect([...events].sort()).toEqual(['browser skipped for build', 'build', 'lint', 'types'])
    expect(ok).toEqual([false, true, true, false])
  })
})

describe('a build', () => {
  const production = (name: string) => ({
    NODE_ENV: 'production' as const,
    TARO_ENV: TARGETS[name]?.type,
    ...TARGETS[name]?.settings,
  })
  const NEEDS_HOST = /^TARO_APP_API is missing: .*$/

  it.each([
    ['h5:demo', 'mock.h5.ts'],
    ['weapp:demo', 'mock.ts'],
    ['alipay:demo', 'mock.ts'],
    ['h5:real', 'real.ts'],
    ['h5', 'real.ts'],
  ])('of %s is bound to %s', (name, file) => {
    expect(backendModule('', production(name))).toBe(`src/backend/${file}`)
  })

  it.each(['weapp', 'alipay'])(
    'of %s for production is refused in one line until it knows its host',
    (name) => {
      expect(() => chosenBackend(production(name))).toThrow(NEEDS_HOST)
      expect(chosenBackend({ ...production(name), TARO_APP_API: 'https://api.your-shop.example' })).toBe(
        'real',
      )
    },
  )

  it.each(['h5', 'weapp', 'alipay'])('of %s is mocked while somebody develops it', (name) => {
    expect(chosenBackend({ ...production(name), NODE_ENV: 'development' })).toBe('mock')
  })

  it('has a script of its own, under its own name', () => {
    for (const name of Object.keys(TARGETS)) {
      expect(manifest.scripts).toHaveProperty([`build:${name}`], `node config/run/taro.mjs build ${name}`)
    }
  })

  it('replaces every other build of its folder', () => {
    expect(sharingFolderWith('weapp')).toEqual(['weapp', 'weapp:demo'])
    expect(sharingFolderWith('h5:real')).toEqual(['h5:real'])
  })
})

describe('the stages', () => {
  const builds = STAGES.filter(({ name }) => name.startsWith('build:'))

  it('build the demos and one browser app for a real backend, each into a folder of its own', () => {
    const folders = builds.map(({ args }) => TARGETS[args[2] ?? '']?.out)
    expect(folders).toEqual(['dist/h5', 'dist/weapp', 'dist/alipay', 'dist/h5-real'])
    expect(builds.map(({ name }) => name)).toEqual([
      'build:h5:demo',
      'build:weapp:demo',
      'build:alipay:demo',
      'build:h5:real',
    ])
  })

  it('wait only for builds that are made', () => {
    const made = builds.map(({ name }) => name)
    const needed = STAGES.flatMap(({ needs = [] }) => needs)
    expect(needed).not.toEqual([])
    expect(needed.filter((need) => !made.includes(need))).toEqual([])
  })
})
