// Timers that end with the mini program, so that nothing of it runs on after a test.

export type TimerFunctions = Pick<
  typeof globalThis,
  'setTimeout' | 'setInterval' | 'clearTimeout' | 'clearInterval'
>
type Handle = ReturnType<typeof setTimeout>

export class HostTimers {
  private readonly live = new Map<number, Handle>()
  private last = 0
  private closed = false

  constructor(private readonly source: TimerFunctions) {}

  /** @param delay milliseconds */
  after(delay: number, run: () => void): number {
    return this.keep((id) =>
      this.source.setTimeout(() => {
        this.live.delete(id)
        run()
      }, delay),
    )
  }

  /** @param delay milliseconds */
  every(delay: number, run: () => void): number {
    return this.keep(() => this.source.setInterval(run, delay))
  }

  cancel(id: unknown): void {
    if (typeof id !== 'number') return
    const handle = this.live.get(id)
    if (handle === undefined) return
    this.source.clearTimeout(handle)
    this.source.clearInterval(handle)
    this.live.delete(id)
  }

  close(): void {
    this.closed = true
    for (const id of [...this.live.keys()]) this.cancel(id)
  }

  private keep(start: (id: number) => Handle): number {
    const id = ++this.last
    if (this.closed) return id
    const handle = start(id)
    handle.unref?.() // a forgotten interval must not keep the test process alive
    this.live.set(id, handle)
    return id
  }
}
