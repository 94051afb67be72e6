/** Where the page's main thread spends its time, by a trace of the browser. */

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds, both. */
  readonly ts: number
  readonly dur?: number
}

export const WORK = ['script', 'style', 'layout', 'paint'] as const
export type Work = (typeof WORK)[number]
/** Milliseconds. `busy` also holds what the browser does for itself. */
export type Spent = { readonly [work in Work | 'busy' | 'longest']: number }
export type Span = { readonly from: number; readonly to: number }

export const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'blink.user_timing',
  'disabled-by-default-devtools.timeline',
]

const KINDS: { readonly [name: string]: Work | undefined } = {
  EventDispatch: 'script',
  FunctionCall: 'script',
  RunMicrotasks: 'script',
  TimerFire: 'script',
  FireAnimationFrame: 'script',
  FireIdleCallback: 'script',
  EvaluateScript: 'script',
  'v8.callFunction': 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
}

export type Timeline = { spent(span: Span): Spent }

/** `marked`: the page's own time of the mark of that name. Times of spans are the page's own. */
export function readTrace(text: string, mark: string, marked: number): Timeline {
  const { traceEvents } = JSON.parse(text) as { readonly traceEvents: readonly TraceEvent[] }
  const set = traceEvents.find(({ name }) => name === mark)
  if (!set) throw new Error(`the trace has no ${mark}`)
  const pageTime = (ts: number) => marked + (ts - set.ts) / 1000
  const pieces = traceEvents
    .filter(({ pid, tid, ph }) => pid === set.pid && tid === set.tid && ph === 'X')
    .map(({ name, ts, dur = 0 }) => ({ name, from: pageTime(ts), to: pageTime(ts + dur) }))
  const of = (isIt: (name: string) => boolean) => pieces.filter(({ name }) => isIt(name))
  const tasks = of((name) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
  const byWork = Object.fromEntries(WORK.map((work) => [work, of((name) => KINDS[name] === work)]))

  return {
    spent(span) {
      const inSpan = (list: readonly Span[] = []) => total(list.flatMap((one) => within(one, span)))
      const [script = 0, style = 0, layout = 0, paint = 0] = WORK.map((work) => inSpan(byWork[work]))
      // layout that a script forced is layout
      const forced = total(
        [...(byWork.style ?? []), ...(byWork.layout ?? [])].flatMap((one) =>
          (byWork.script ?? []).flatMap((outer) => within(one, outer)).flatMap((part) => within(part, span)),
        ),
      )
      const longest = Math.max(
        0,
        ...tasks.flatMap((one) => within(one, span)).map(({ from, to }) => to - from),
      )
      return { script: script - forced, style, layout, paint, busy: inSpan(tasks), longest }
    },
  }
}

function within(one: Span, { from, to }: Span): Span[] {
  const part = { from: Math.max(one.from, from), to: Math.min(one.to, to) }
  return part.to > part.from ? [part] : []
}

/** What the spans cover together, each moment once: tasks hold functions that hold functions. */
function total(spans: readonly Span[]): number {
  let sum = 0
  let end = Number.NEGATIVE_INFINITY
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (to <= end) continue
    sum += to - Math.max(from, end)
    end = to
  }
  return sum
}
