// What every part of the harness shares while one mini program lives.
import type { TimerFunctions } from './host-timers'
import { HostTimers } from './host-timers'
import { Journal } from './journal'
import { Realm } from './realm'
import type { Bag, Layout, Platform } from './types'
import { isFunction } from './types'

export type HostSettings = {
  dist: string
  platform: Platform
  strict: boolean
  timers: TimerFunctions
  layout: Layout
}

export class Host {
  readonly dist: string
  readonly platform: Platform
  readonly layout: Layout
  readonly realm: Realm
  readonly journal = new Journal()
  readonly timers: HostTimers
  /** Functions registered with `wx.onX`, by X. */
  readonly listeners = new Map<string, Set<unknown>>()
  /** What the app passed to App(); its own methods are called on it. */
  app: Bag | undefined
  /** A handler of a tap is running: what it calls is called by the shopper's hand. */
  inTap = false
  /** Drawings and API answers on their way. */
  inFlight = 0
  closed = false

  constructor(settings: HostSettings) {
    this.dist = settings.dist
    this.platform = settings.platform
    this.layout = settings.layout
    this.realm = new Realm(settings.strict)
    this.timers = new HostTimers(settings.timers)
  }

  /** Runs app code. What it throws is recorded and told to App.onError, as the real host does. */
  guard<T>(run: () => T): T | undefined {
    try {
      return run()
    } catch (error) {
      this.journal.errors.push(error)
      const text = String(error instanceof Object && 'stack' in error ? error.stack : error)
      try {
        if (isFunction(this.app?.onError)) this.app.onError(text)
      } catch (second) {
        this.journal.errors.push(second)
      }
      return undefined
    }
  }

  /** Calls a method of an app, page or component if it has one. */
  call(target: Bag | undefined, method: string, ...args: unknown[]): unknown {
    const found = target?.[method]
    return isFunction(found) ? this.guard(() => found.apply(target, args)) : undefined
  }

  warn(message: string): void {
    this.journal.warnings.push(message)
  }

  /** Delivers a platform event to the functions registered with `wx.on<event>`. */
  emit(event: string, payload?: unknown): void {
    for (const listener of [...(this.listeners.get(event) ?? [])]) {
      if (isFunction(listener)) this.guard(() => listener(this.realm.toGuest(payload)))
    }
  }

  close(): void {
    this.closed = true
    this.timers.close()
    this.listeners.clear()
  }
}
