/** Where the page's main thread spends its time, by a trace of the browser. In time of the thread itself: other programs do not count. */

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds: of the clock, and of the thread. */
  readonly ts: number
  readonly dur?: number
  readonly tts?: number
  readonly tdur?: number
}

export const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'blink.user_timing',
  'disabled-by-default-devtools.timeline',
]

const WORK = {
  script: [
    'EventDispatch',
    'FunctionCall',
    'RunMicrotasks',
    'TimerFire',
    'FireAnimationFrame',
    'EvaluateScript',
  ],
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
  tasks: ['RunTask', 'ThreadControllerImpl::RunTask'],
} as const

/** Milliseconds of the thread. `busy` also holds what the browser does for itself. */
export type Spent = {
  readonly [work in 'script' | 'style' | 'layout' | 'paint' | 'busy' | 'longest']: number
}
/** Microseconds of the clock. */
export type Span = { readonly from: number; readonly to: number }

export type Timeline = {
  spent(span: Span): Spent
  /** When the mark was set. */
  readonly marked: number
}

export function readTrace(text: string, mark: string): Timeline {
  const { traceEvents } = JSON.parse(text) as { readonly traceEvents: readonly TraceEvent[] }
  const set = traceEvents.find(({ name }) => name === mark)
  if (!set) throw new Error(`the trace has no ${mark}`)
  const mine = traceEvents.filter(({ pid, tid, ph }) => pid === set.pid && tid === set.tid && ph === 'X')

  /** What of this kind lies in the span, as spans of the thread's own time. */
  function within(names: readonly string[], { from, to }: Span): Span[] {
    return mine.flatMap(({ name, ts, dur = 0, tts = 0, tdur = 0 }) => {
      const end = ts + dur
      if (!names.includes(name) || dur === 0 || end <= from || ts >= to) return []
      // of a task that was under way already, as much as of its time by the clock
      const at = (clock: number) => tts + (tdur * (clock - ts)) / dur
      return [{ from: at(Math.max(ts, from)), to: at(Math.min(end, to)) }]
    })
  }

  return {
    marked: set.ts,
    spent(span) {
      const script = within(WORK.script, span)
      const style = within(WORK.style, span)
      const layout = within(WORK.layout, span)
      const tasks = within(WORK.tasks, span)
      // layout that a script forced is layout
      const forced = [...style, ...layout].flatMap((inner) =>
        script.flatMap((outer) => overlap(inner, outer)),
      )
      return {
        script: covered(script) - covered(forced),
        style: covered(style),
        layout: covered(layout),
        paint: covered(within(WORK.paint, span)),
        busy: covered(tasks),
        longest: Math.max(0, ...tasks.map(({ from, to }) => (to - from) / 1000)),
      }
    },
  }
}

function overlap(one: Span, other: Span): Span[] {
  const part = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }
  return part.to > part.from ? [part] : []
}

/** Milliseconds the spans cover together, each moment once: tasks hold functions that hold functions. */
function covered(spans: readonly Span[]): number {
  let sum = 0
  let end = Number.NEGATIVE_INFINITY
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (to <= end) continue
    sum += to - Math.max(from, end)
    end = to
  }
  return sum / 1000
}
