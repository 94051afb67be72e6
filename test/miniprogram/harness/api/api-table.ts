// Builds the functions of `wx` or `my`: each can be mocked by name, is logged, and fails loudly by default.
import type { Host } from '../host'
import type { ApiCall } from '../journal'
import { toHost } from '../realm'
import type { Bag } from '../types'
import { isBag, isFunction } from '../types'

/** Gives the answer of one call. A thrown object with an `errMsg` is the platform's failure, anything else a test's bug. */
export type MockFunction = (call: ApiCall) => unknown
/** A function, the answer itself, or `{ fail }` with the failure or its errMsg. */
export type Mock = MockFunction | object | string | number | boolean

/** These return a task and so never a promise. */
const TASKS = new Set(['request', 'httpRequest', 'downloadFile', 'uploadFile', 'connectSocket'])
const CALLBACKS = ['success', 'fail', 'complete']

type Outcome = { ok: boolean; answer: unknown }

const optionsOf = (args: unknown[]): Bag => {
  const [first] = args
  if (!isBag(first)) return {}
  return toHost(Object.fromEntries(Object.entries(first).filter(([key]) => !CALLBACKS.includes(key)))) as Bag
}

export class ApiTable {
  readonly functions: Bag = {}
  private readonly mocks = new Map<string, Mock>()

  constructor(private readonly host: Host) {}

  /** @throws Error when the platform has no such function, which is nearly always a typing error in the test */
  mock(name: string, answer: Mock): void {
    const [owner = ''] = name.split('.')
    if (!(name in this.functions) && !(`create${owner}` in this.functions)) {
      throw new Error(`${this.host.platform} has no API named "${name}"`)
    }
    this.mocks.set(name, answer)
  }

  unmock(name: string): void {
    this.mocks.delete(name)
  }

  /** The object that a failing function hands to its `fail` callback. */
  failure(name: string, why: string): Bag {
    const errMsg = `${name}:fail ${why}`
    return this.host.platform === 'alipay' ? { errMsg, error: 4, errorMessage: why } : { errMsg }
  }

  asynchronous(name: string, answer: MockFunction): void {
    this.set(name, this.callbackStyle(name, answer))
  }

  synchronous(name: string, answer: MockFunction): void {
    this.set(name, (...args) => this.host.realm.toGuest(this.answerNow(name, args, answer)))
  }

  /** Like synchronous, but the answer keeps its functions. */
  factory(name: string, answer: MockFunction): void {
    // a page or another live object among the arguments is not data and is left out of the log
    this.set(name, (...args) =>
      this.answerNow(
        name,
        args.filter((arg) => !isBag(arg)),
        answer,
      ),
    )
  }

  event(name: string): void {
    const { listeners } = this.host
    this.set(`on${name}`, (listener) => {
      const known = listeners.get(name) ?? new Set()
      listeners.set(name, known.add(listener))
    })
    this.set(`off${name}`, (listener) => {
      if (listener === undefined) listeners.delete(name)
      else listeners.get(name)?.delete(listener)
    })
  }

  /** A function that nobody mocked: recorded by name and refused in its own style. */
  unmockedAnswer(name: string): MockFunction {
    return () => {
      this.host.journal.unmocked.push(name)
      throw this.failure(name, 'not mocked in this test')
    }
  }

  /** Records a call that is no function of the table, such as `InnerAudioContext.play`. */
  record(api: string, args: unknown[]): ApiCall {
    const call = {
      api,
      inTap: this.host.inTap,
      options: optionsOf(args),
      args: args.map((arg) => (isFunction(arg) ? arg : toHost(arg))),
    }
    this.host.journal.calls.push(call)
    return call
  }

  /** A function with success, fail and complete callbacks, for the table or for an object of a factory. */
  callbackStyle(name: string, answer: MockFunction): (...args: unknown[]) => unknown {
    return (...args) => {
      if (this.host.closed) return undefined
      const callbacks = isBag(args[0]) ? args[0] : {}
      const call = this.record(name, args)
      const wantsPromise =
        this.host.platform === 'weapp' && !CALLBACKS.some((key) => isFunction(callbacks[key]))
      if (!wantsPromise || TASKS.has(name))
        return this.start(call, answer, (outcome) => this.tell(callbacks, outcome))
      return this.host.realm.promise((resolve, reject) => {
        this.start(call, answer, ({ ok, answer }) => (ok ? resolve : reject)(answer))
      })
    }
  }

  private set(name: string, run: (...args: unknown[]) => unknown): void {
    Object.defineProperty(run, 'name', { value: name })
    this.functions[name] = run
  }

  private tell(callbacks: Bag, { ok, answer }: Outcome): void {
    this.host.call(callbacks, ok ? 'success' : 'fail', answer)
    this.host.call(callbacks, 'complete', answer)
  }

  /** Answers on a later turn, once, and not at all after the mini program closed. */
  private start(call: ApiCall, answer: MockFunction, done: (outcome: Outcome) => void): Bag {
    let over = false
    this.host.inFlight++
    const finish = (ok: boolean, answer: unknown) => {
      if (over || this.host.closed) return
      over = true
      this.host.inFlight--
      const copy = this.host.realm.toGuest(answer ?? {})
      if (ok && isBag(copy)) copy.errMsg ??= `${call.api}:ok`
      done({ ok, answer: copy })
    }
    this.host.timers.after(0, () => {
      this.outcome(call, answer).then(({ ok, answer }) => finish(ok, answer))
    })
    const ignore = () => {}
    return {
      abort: () => finish(false, { errMsg: `${call.api}:fail abort` }),
      onProgressUpdate: ignore,
      offProgressUpdate: ignore,
      onHeadersReceived: ignore,
      offHeadersReceived: ignore,
    }
  }

  private async outcome(call: ApiCall, answer: MockFunction): Promise<Outcome> {
    const mock = this.mocks.get(call.api) ?? answer
    try {
      if (isFunction(mock)) return { ok: true, answer: await mock(call) }
      if (!isBag(mock) || mock.fail === undefined) return { ok: true, answer: mock }
      return { ok: false, answer: typeof mock.fail === 'string' ? { errMsg: mock.fail } : mock.fail }
    } catch (error) {
      if (isBag(error) && typeof error.errMsg === 'string') return { ok: false, answer: error }
      this.host.journal.errors.push(error)
      return { ok: false, answer: this.failure(call.api, String(error)) }
    }
  }

  private answerNow(name: string, args: unknown[], answer: MockFunction): unknown {
    if (this.host.closed) return undefined
    const call = this.record(name, args)
    const mock = this.mocks.get(name) ?? answer
    try {
      if (isFunction(mock)) return mock(call)
      if (isBag(mock) && mock.fail !== undefined) throw isBag(mock.fail) ? mock.fail : { errMsg: mock.fail }
      return mock
    } catch (error) {
      if (isBag(error) && typeof error.errMsg === 'string') throw this.host.realm.error(error.errMsg)
      throw error
    }
  }
}
