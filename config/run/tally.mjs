// Turns the end of a stage into counts. A test file that cannot load and a run without tests count as failures.
import { existsSync, readFileSync } from 'node:fs'

const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/** A stage without tests of its own is one check. */
export function tallyCheck(ok) {
  return ok ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 }
}

/**
 * Counts of a vitest run.
 * @param ok whether vitest itself ended well
 * @param report vitest's JSON report, or undefined when it wrote none
 */
export function tallyTests(ok, report) {
  if (report === undefined) return tallyCheck(false)
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  const ran = counts.passed + counts.failed > 0
  return counts.failed === 0 && (!ok || !ran) ? { ...counts, failed: 1 } : counts
}

/** Tests that failed first and passed when tried again, each with what it failed for. */
export function secondTries(report) {
  const tests = report?.testResults.flatMap((file) => file.assertionResults) ?? []
  return tests
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages: [first] }) => `${fullName}: ${first.split('\n')[0]}`)
}

export function readReport(file) {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

export function addTallies(tallies) {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    NOTHING,
  )
}

/** The closing line, which build servers read. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
