// What a test can say about the phone on which it starts the mini program.
import type { Mock } from './api/api-table'
import type { PhoneStorage } from './api/storage-api'
import type { TimerFunctions } from './host-timers'
import type { Bag, Layout, Platform } from './types'

export type MiniProgramOptions = {
  /** Absolute path of the built folder that holds app.json. */
  dist: string
  platform?: Platform
  /** What the phone remembers; give the same map again to restart the app on the same phone. */
  storage?: PhoneStorage
  /** Answers of `wx` or `my` functions by name, in force from the first line of app.js. */
  mocks?: Record<string, Mock>
  /** Where app code writes its console lines; the test's console by default. */
  console?: object
  /** Globals to lack besides the usual ones, such as `['Intl']` for WeChat on Android. */
  absent?: readonly string[]
  /** `false` leaves the tripwires out and allows `eval`. */
  strict?: boolean
  /** What differs on this phone from an ordinary one, as in getSystemInfo. */
  system?: Bag
  /** Places and sizes for createSelectorQuery and touch events; all zero without it. */
  layout?: Layout
  timers?: TimerFunctions
}
