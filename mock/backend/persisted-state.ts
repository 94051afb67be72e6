/** Keeps the state in storage, so that a reload or a second tab sees the same shop. */
import type { Storage } from '@/platform/ports'
import { initialState, SENTINEL } from './initial-state'
import type { MockState } from './state'

const KEY = SENTINEL
const VERSION = 4

export type StateKeeper = { load(): MockState; save(state: MockState): void }

/** Without storage the state lives as long as the keeper. Unreadable or foreign data starts a fresh day. */
export function createStateKeeper(storage: Storage | null): StateKeeper {
  let raw: string | null = null
  let state = initialState()
  return {
    load() {
      const stored = storage?.read(KEY) ?? null
      if (stored !== null && stored !== raw) {
        state = parse(stored)
        raw = stored
      }
      return state
    },
    save(next) {
      state = next
      if (!storage) return
      const written = JSON.stringify({ version: VERSION, state: next })
      // a look changes nothing, and must not undo what another tab has written meanwhile
      if (written === raw && storage.read(KEY) !== null) return
      // where there is no room, what lies there is still the old state: it must not come back as news
      if (storage.write(KEY, written).ok) raw = written
    },
  }
}

function parse(stored: string): MockState {
  try {
    const data: unknown = JSON.parse(stored)
    if (
      typeof data === 'object' &&
      data !== null &&
      'version' in data &&
      data.version === VERSION &&
      'state' in data
    ) {
      // written by save() of the same version; a mock of its own data needs no schema
      return { ...initialState(), ...(data.state as MockState) }
    }
  } catch {
    // fall through to a fresh day
  }
  return initialState()
}
