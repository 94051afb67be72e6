// One shopper's phone: storage that may fail, a clock that may jump, and an app that may be killed at any moment.
import { createDemoClient } from '@/clients/demo-client'
import { err, millis, ok } from '@/domain/kernel'
import type { Trip } from '@/domain/trip'
import type { App } from '@/wiring'
import { createApp } from '@/wiring'
import type { FakePlatform, FakeStorage } from '../support/fake-platform'
import { createFakePlatform, createFakeStorage } from '../support/fake-platform'
import { networkOf } from './network'
import type { Town } from './town'
import { playWallet } from './wallet'

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
  /** Line ids the phone has made the sound of success for, and what the shopper has taken out since. */
  readonly promised: Set<string>
}

export const tripOf = ({ app }: Pick<Phone, 'app'>): Trip => app.stores.trip.getState().trip

export function buyPhone(town: Town, who: string): Phone {
  const disk = createFakeStorage()
  const phone = {
    who,
    disk,
    skew: 0,
    hidden: false,
    launches: 0,
    promised: new Set<string>(),
  } as unknown as Phone
  start(town, phone)
  return phone
}

/** Launches the app on what lies in storage. */
export function start(town: Town, phone: Phone): void {
  phone.launches += 1
  const platform = createFakePlatform({
    clock: town.clock,
    storage: failing(town, phone),
    seed: town.seed + phone.launches * 7919 + phone.who.charCodeAt(phone.who.length - 1) * 104_729,
  })
  const clock = { ...platform.clock, now: () => millis(town.clock.now() + phone.skew) }
  const here: FakePlatform = Object.assign(platform, { clock })
  const transport = networkOf(town, phone.who, {
    isDead: () => here.isDead(),
    isHidden: () => phone.hidden && phone.platform === here,
  })
  phone.platform = here
  phone.app = createApp(here, () => ({ transport, demo: createDemoClient(transport) }))
  phone.hidden = false
  playWallet(town, phone)
  town.trace.note(phone.who, `launch ${phone.launches} ${tripOf(phone).phase}`)
  void phone.app.flows.resume.resume()
}

export function kill(town: Town, phone: Phone): void {
  if (phone.platform.isDead()) return
  phone.platform.kill()
  town.trace.note(phone.who, 'killed')
}

/** The same disk, whose writes may fail, or be the last thing the app has done. */
function failing(town: Town, phone: Phone): FakeStorage {
  const { disk } = phone
  return {
    ...disk,
    get tabs() {
      return disk.tabs
    },
    write(key, value) {
      const fault = town.faults.strike('storage')
      if (fault) town.trace.note(phone.who, `write ${key} ${fault}`)
      if (fault === 'write-full') return err('full')
      if (fault === 'write-broken') return err('broken')
      if (fault === 'kill-before-write') {
        kill(town, phone)
        return ok(undefined)
      }
      const written = disk.write(key, value)
      if (fault === 'kill-after-write') kill(town, phone)
      return written
    },
  } as FakeStorage
}
