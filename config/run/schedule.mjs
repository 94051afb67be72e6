// Runs stages in order, as many at once as there are slots; a stage waits for the ones it needs and fails with them.

/**
 * @param stages each with a name, `cores` (1 unless told) and `needs`; a need that is not among them is taken as met
 * @param run starts one stage and resolves to an outcome with `ok`
 * @param skip the outcome of a stage whose need failed
 */
export async function schedule(stages, { slots, run, skip }) {
  const names = new Set(stages.map((stage) => stage.name))
  const outcomes = new Map()
  const running = new Map()
  const waiting = [...stages]
  let free = slots

  const isReady = (stage) => (stage.needs ?? []).every((need) => !names.has(need) || outcomes.has(need))
  const failedNeed = (stage) => (stage.needs ?? []).find((need) => outcomes.get(need)?.ok === false)

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find(isReady)
    const cores = Math.min(next?.cores ?? 1, slots)
    if (next && failedNeed(next)) {
      waiting.splice(waiting.indexOf(next), 1)
      outcomes.set(next.name, skip(next, failedNeed(next)))
    } else if (next && cores <= free) {
      waiting.splice(waiting.indexOf(next), 1)
      free -= cores
      const done = run(next).then((outcome) => {
        outcomes.set(next.name, outcome)
        running.delete(next.name)
        free += cores
      })
      running.set(next.name, done)
    } else {
      await Promise.race(running.values())
    }
  }
  return stages.map((stage) => outcomes.get(stage.name))
}
