// Types of tally.mjs for its test.
export type Tally = { passed: number; failed: number; skipped: number }

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

export declare function tallyCheck(ok: boolean): Tally
export declare function tallyTests(ok: boolean, report: Report | undefined): Tally
export declare function secondTries(
  report:
    | {
        testResults: {
          assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
        }[]
      }
    | undefined,
): string[]
export declare function addTallies(tallies: readonly Tally[]): Tally
export declare function closingLine(tally: Tally): string
