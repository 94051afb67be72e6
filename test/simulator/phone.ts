// One shopper's phone, and how its app dies.
import type { Trip } from '@/domain/trip'
import type { App } from '@/wiring'
import type { FakePlatform, FakeStorage } from '../support/fake-platform'
import type { Town } from './town'

export type Phone = {
  readonly who: string
  readonly disk: FakeStorage
  app: App
  platform: FakePlatform
  /** How far the phone's own clock is off, in milliseconds. */
  skew: number
  /** The app is in the background: no reply reaches it. */
  hidden: boolean
  launches: number
  /** How often anything was written, asked for or heard: what has not stirred need not be looked at again. */
  stirs: number
  walletsOpen: number
  /** The shopper has left for good and will never look at it again. */
  isGone: boolean
  /** When each request of the last minute was made. */
  requests: number[]
  /** Line ids the phone has made the sound of success for, and what the shopper has taken out since. */
  readonly promised: Set<string>
}

export const tripOf = ({ app }: Pick<Phone, 'app'>): Trip => app.stores.trip.getState().trip

export function kill(town: Town, phone: Phone): void {
  if (phone.platform.isDead()) return
  phone.platform.kill()
  town.trace.note(phone.who, 'killed')
}
