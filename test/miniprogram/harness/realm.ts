// The bare JavaScript world in which app code runs, and the copying of values in and out of it.
import vm from 'node:vm'
import type { Bag } from './types'
import { isBag } from './types'

type Makers = { object: () => Bag; array: () => unknown[]; buffer: (length: number) => ArrayBuffer }

const MAX_DEPTH = 1000

const host: Makers = { object: () => ({}), array: () => [], buffer: (length) => new ArrayBuffer(length) }

const isBuffer = (value: object): value is ArrayBuffer =>
  Object.prototype.toString.call(value) === '[object ArrayBuffer]'

/** What survives a native bridge: JSON values and binary data. Functions and undefined members do not. */
function copy(value: unknown, make: Makers, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new TypeError('a value that refers to itself cannot cross the bridge')
  if (typeof value === 'function' || typeof value === 'symbol') return undefined
  if (!isBag(value)) return value
  if (isBuffer(value) || ArrayBuffer.isView(value)) {
    const bytes = isBuffer(value)
      ? new Uint8Array(value)
      : new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    const buffer = make.buffer(bytes.length)
    new Uint8Array(buffer).set(bytes)
    return buffer
  }
  if (typeof value.toJSON === 'function') return copy(value.toJSON(), make, depth + 1)
  if (Array.isArray(value)) {
    const list = make.array()
    for (const item of value) list.push(copy(item, make, depth + 1) ?? null)
    return list
  }
  const result = make.object()
  for (const [key, item] of Object.entries(value)) {
    const copied = copy(item, make, depth + 1)
    if (copied !== undefined) result[key] = copied
  }
  return result
}

/** A plain copy in the test's own world of something that app code passed. */
export const toHost = (value: unknown): unknown => copy(value, host)

export class Realm {
  readonly context: vm.Context
  readonly global: Bag
  private readonly makers: Makers
  private readonly parseJson: (json: string) => unknown
  private readonly GuestPromise: PromiseConstructor
  private readonly GuestError: ErrorConstructor
  readonly ReferenceError: ReferenceErrorConstructor

  /** @param strict refuse `eval` and `new Function`, as real mini programs do */
  constructor(strict: boolean) {
    this.context = vm.createContext({}, { codeGeneration: { strings: !strict, wasm: false } })
    const run = <T>(code: string) => vm.runInContext(code, this.context) as T
    this.global = run<Bag>('globalThis')
    this.makers = run<Makers>('({object:()=>({}),array:()=>[],buffer:(n)=>new ArrayBuffer(n)})')
    this.parseJson = run<(json: string) => unknown>('(json)=>JSON.parse(json)')
    this.GuestPromise = run<PromiseConstructor>('Promise')
    this.GuestError = run<ErrorConstructor>('Error')
    this.ReferenceError = run<ReferenceErrorConstructor>('ReferenceError')
  }

  toGuest(value: unknown): unknown {
    return copy(value, this.makers)
  }

  object(): Bag {
    return this.makers.object()
  }

  /** A guest array that holds these very objects, not copies. */
  list(items: readonly unknown[]): unknown[] {
    const list = this.makers.array()
    for (const item of items) list.push(item)
    return list
  }

  parse(json: string): Bag {
    const value = this.parseJson(json)
    return isBag(value) ? value : this.object()
  }

  error(message: string): Error {
    return new this.GuestError(message)
  }

  promise(
    start: (resolve: (value: unknown) => void, reject: (reason: unknown) => void) => void,
  ): Promise<unknown> {
    return new this.GuestPromise(start)
  }

  owns(promise: Promise<unknown>): boolean {
    return promise instanceof this.GuestPromise
  }
}
