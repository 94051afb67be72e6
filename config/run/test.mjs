// `npm test`: every check of the project, one line a stage, counts added up in the last line. `--fast`, `--only a,b`.
import { requireNode } from './node-version.mjs'

requireNode()
const { parseArgs } = await import('node:util')
const { ensureInstalled } = await import('./install.mjs')
const { STAGES } = await import('./stages.mjs')

const { values } = parseArgs({ options: { only: { type: 'string' }, fast: { type: 'boolean' } } })
const only = values.only?.split(',')
const unknown = only?.find((name) => !STAGES.some((stage) => stage.name === name))
if (unknown !== undefined) {
  console.error(`no stage "${unknown}"; there are: ${STAGES.map((stage) => stage.name).join(', ')}`)
  process.exit(2)
}
const chosen = STAGES.filter((stage) => (only ? only.includes(stage.name) : !values.fast || stage.fast))

await ensureInstalled()
const { schedule } = await import('./schedule.mjs')
const { runStage } = await import('./run-stage.mjs')
const { startProgress } = await import('./progress.mjs')
const { tail } = await import('./command.mjs')
const { addTallies, closingLine, tallyCheck } = await import('./tally.mjs')

const running = new Set()
const progress = startProgress(() => [...running].join(', '))

function report(stage, { ok, seconds, tally, reason, log, again = [] }) {
  const mark = ok ? 'ok  ' : 'FAIL'
  const detail = reason ?? (stage.results ? closingLine(tally) : '')
  progress.say(`${mark} ${stage.name.padEnd(17)} ${seconds.toFixed(1).padStart(6)} s  ${detail}`.trimEnd())
  for (const test of again) progress.say(`     only at the second try: ${test}`)
  if (!ok && log) progress.say(`${tail(log, 40)}\n    full log: ${log}`)
}

const outcomes = await schedule(chosen, {
  slots: 2,
  async run(stage) {
    running.add(stage.name)
    const outcome = await runStage(stage)
    running.delete(stage.name)
    report(stage, outcome)
    return outcome
  },
  skip(stage, need) {
    const outcome = { ok: false, seconds: 0, reason: `skipped: ${need} failed`, tally: tallyCheck(false) }
    report(stage, outcome)
    return outcome
  },
})
progress.stop()

const total = addTallies(outcomes.map((outcome) => outcome.tally))
console.log(closingLine(total))
process.exitCode = total.failed > 0 ? 1 : 0
