// Runs one stage to its end: output into its log, counts out.
import { existsSync, rmSync } from 'node:fs'
import { browsersForTests } from './chromium.mjs'
import { runLogged } from './command.mjs'
import { fromRoot, logPath } from './paths.mjs'
import { readReport, secondTries, tallyCheck, tallyTests } from './tally.mjs'
import { TARGETS, withoutAppSettings } from './targets.mjs'

/** The first build this stage needs that is not on disk, or undefined. */
function missingBuild(stage) {
  return (stage.needs ?? []).find((need) => {
    const target = TARGETS[need.replace('build:', '')]
    return !existsSync(fromRoot(target.out, target.proof))
  })
}

const refused = (reason) => ({ ok: false, seconds: 0, reason, tally: tallyCheck(false) })

/** @returns {Promise<{ ok: boolean, seconds: number, tally: object, reason?: string, log?: string, again?: string[] }>} */
export async function runStage(stage) {
  const missing = missingBuild(stage)
  if (missing) return refused(`needs ${missing}, which has no output`)
  const env = withoutAppSettings()
  if (stage.browser) {
    try {
      Object.assign(env, await browsersForTests())
    } catch (error) {
      return refused(error.message)
    }
  }
  const log = logPath(stage.name)
  if (!stage.results) {
    const { ok, seconds } = await runLogged(process.execPath, stage.args, { log, env })
    return { ok, seconds, log, tally: tallyCheck(ok) }
  }
  rmSync(stage.results, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${stage.results}`]
  const { ok, seconds } = await runLogged(process.execPath, [...stage.args, ...reporters], { log, env })
  const written = readReport(stage.results)
  const tally = tallyTests(ok, written)
  return { ok: tally.failed === 0, seconds, log, tally, again: secondTries(written) }
}
