// What many runs have shown, in a few lines.

/** Batches of several processes as one text. */
export function report(batches, { took, jobs, pairs }) {
  const runs = sum(batches.map((batch) => batch.runs))
  const events = sum(batches.map((batch) => batch.events))
  const failures = batches.flatMap((batch) => batch.failures).sort((a, b) => a.seed - b.seed)
  const [states, moves, kinds, both] = ['states', 'moves', 'kinds', 'pairs'].map((part) =>
    merged(batches.map(({ coverage }) => coverage[part])),
  )
  return [
    `${runs} visits, ${events} events in ${took.toFixed(1)} s on ${jobs} processes: ${(runs / took).toFixed(0)} visits a second`,
    `${states.size} states, ${moves.size} moves, ${kinds.size} kinds of faults (${leastOf(kinds)}), ${both.size} pairs of them (${leastOf(both)})`,
    ...(pairs ? [listOf(kinds), listOf(both)] : []),
    ...failures.map(({ seed, broken }) => `seed ${seed}: ${broken}\n  npm run simulate -- --replay ${seed}`),
    failures.length === 0 ? 'every promise kept' : `${failures.length} broken`,
    '',
  ].join('\n')
}

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0)

function merged(parts) {
  const all = new Map()
  for (const [name, count] of parts.flat()) all.set(name, (all.get(name) ?? 0) + count)
  return all
}

const leastOf = (counts) => {
  const [name, count] = [...counts].sort((a, b) => a[1] - b[1])[0] ?? ['none', 0]
  return `rarest ${name}: ${count}`
}

const listOf = (counts) =>
  [...counts]
    .sort((a, b) => a[1] - b[1])
    .map(([name, count]) => `  ${count} ${name}`)
    .join('\n')
