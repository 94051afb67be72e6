// How `npm test` counts: a failure can hide neither in a file that does not load nor in a run without tests.
import { describe, expect, it } from 'vitest'
import { schedule } from '../../config/run/schedule.mjs'
import { addTallies, closingLine, tallyCheck, tallyTests } from '../../config/run/tally.mjs'

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
