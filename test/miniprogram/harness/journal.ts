// What one run of a mini program leaves behind for a test to check.
import type { Bag } from './types'

/**
 * One call of a `wx` or `my` function. `options` is its first argument if that is an object, without callbacks; `inTap`:
 * called while a tap was being answered.
 */
export type ApiCall = { api: string; inTap: boolean; options: Bag; args: unknown[] }
/** A global that real mini programs do not have was used. `file` is relative to the dist folder. */
export type MissingGlobal = { name: string; file: string; near: string }
/** `bytes` is the UTF-8 length of the JSON that crosses to the view. */
export type SetDataEntry = { route: string; bytes: number; keys: string[] }

export class Journal {
  /** Errors thrown and promises rejected in app code that nothing caught. */
  readonly errors: unknown[] = []
  readonly missing: MissingGlobal[] = []
  /** Suspicious but survivable: an event nobody heard, an undefined in setData, a repeated list key. */
  readonly warnings: string[] = []
  readonly calls: ApiCall[] = []
  /** Names of device APIs that were called although the test did not mock them. */
  readonly unmocked: string[] = []
  readonly setDataLog: SetDataEntry[] = []

  /** The length of everything: it changes whenever something happens. */
  get activity(): number {
    return this.calls.length + this.setDataLog.length
  }
}
