// A run as a chart of who did what when, one column for each.
import type { Line } from './trace'

const WIDTH = 34

export function chartOf(lines: readonly Line[], last = 60): string {
  const shown = lines.slice(-last)
  const who = [...new Set(shown.map((line) => line.who))].sort()
  const start = lines[0]?.at ?? 0
  const head = ['    time', ...who.map((name) => name.padEnd(WIDTH))].join(' │ ')
  const rows = shown.map(({ at, who: name, what }) => {
    const cells = who.map((each) => (each === name ? what : '').slice(0, WIDTH).padEnd(WIDTH))
    return [`${((at - start) / 1000).toFixed(2).padStart(8)}`, ...cells].join(' │ ').trimEnd()
  })
  return [head, ...rows].join('\n')
}
