// A clock that stands still until a test lets time pass; timers run in order, promises settle in between.
import type { Millis } from '@/domain/kernel'
import { millis } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'

export type VirtualClock = Clock & {
  /** Lets `by` milliseconds pass: every timer that falls due runs, including those set on the way. */
  advance(by: number): Promise<void>
  /** Lets as much time pass as `work` needs. Throws when no timer is left that could ever settle it. */
  until<T>(work: Promise<T>): Promise<T>
  /** How many timers wait. */
  waiting(): number
}

type Timer = { readonly at: number; readonly order: number; readonly work: () => void }

/** 2026-01-10 10:00 in Shanghai. */
export const MORNING = millis(Date.UTC(2026, 0, 10, 2))
/** More timers than any test needs: a loop that never ends fails instead of hanging. */
const PATIENCE = 20_000

/** `afterEach` is called when a timer has run and its promises have settled. */
export function createVirtualClock(start: Millis = MORNING, afterEach: () => void = () => {}): VirtualClock {
  const timers = createHeap()
  let now: number = start
  let order = 0

  async function runNext(): Promise<void> {
    const timer = timers.pop()
    if (!timer) return
    now = Math.max(now, timer.at)
    timer.work()
    await settle()
    afterEach()
  }

  return {
    now: () => millis(now),
    after(delay, work) {
      order += 1
      const timer: Timer = { at: now + Math.max(0, delay), order, work }
      timers.push(timer)
      return () => timers.remove(timer)
    },
    async advance(by) {
      const end = now + by
      await settle()
      for (let i = 0; (timers.first()?.at ?? Number.POSITIVE_INFINITY) <= end; i++) {
        if (i > PATIENCE) throw new Error('timers without end')
        await runNext()
      }
      now = end
    },
    async until(work) {
      let isSettled = false
      const done = () => {
        isSettled = true
      }
      work.then(done, done)
      await settle()
      for (let i = 0; !isSettled; i++) {
        if (!timers.first()) throw new Error('nothing is left that could settle this')
        if (i > PATIENCE) throw new Error('timers without end')
        await runNext()
      }
      return work
    },
    waiting: () => timers.size(),
  }
}

/** Promises that can go on have gone on once a macrotask has come and gone. */
const settle = () => new Promise<void>((resolve) => void macrotask(resolve))

/** Browsers have no setImmediate, and their setTimeout waits. */
const macrotask: (work: () => void) => void =
  typeof setImmediate === 'function' ? setImmediate : throughChannel()

function throughChannel(): (work: () => void) => void {
  const { port1, port2 } = new MessageChannel()
  const waiting: (() => void)[] = []
  port1.onmessage = () => waiting.shift()?.()
  return (work) => {
    waiting.push(work)
    port2.postMessage(0)
  }
}

/** A binary heap: the earliest first, of two at once the one set first. */
function createHeap() {
  const heap: Timer[] = []
  const isBefore = (a: Timer | undefined, b: Timer | undefined) =>
    a !== undefined && b !== undefined && (a.at - b.at || a.order - b.order) < 0

  function swap(i: number, j: number) {
    const [a, b] = [heap[i], heap[j]]
    if (a && b) [heap[i], heap[j]] = [b, a]
  }
  function rise(i: number): void {
    const parent = (i - 1) >> 1
    if (i === 0 || !isBefore(heap[i], heap[parent])) return
    swap(i, parent)
    rise(parent)
  }
  function sink(i: number): void {
    const [left, right] = [2 * i + 1, 2 * i + 2]
    const child = isBefore(heap[right], heap[left]) ? right : left
    if (!isBefore(heap[child], heap[i])) return
    swap(i, child)
    sink(child)
  }
  function take(i: number): Timer | undefined {
    const taken = heap[i]
    const last = heap.pop()
    if (last && i < heap.length) {
      heap[i] = last
      rise(i)
      sink(i)
    }
    return taken
  }

  return {
    size: () => heap.length,
    first: () => heap[0],
    pop: () => take(0),
    push(timer: Timer) {
      heap.push(timer)
      rise(heap.length - 1)
    },
    remove(timer: Timer) {
      const i = heap.indexOf(timer)
      if (i >= 0) take(i)
    },
  }
}
