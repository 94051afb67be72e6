// Launches of a phone's app: storage that may fail, a clock that may jump, and whatever lay on the disk before.
import { createDemoClient } from '@/clients/demo-client'
import { err, millis, ok } from '@/domain/kernel'
import { createApp } from '@/wiring'
import type { FakePlatform, FakeStorage } from '../support/fake-platform'
import { createFakePlatform, createFakeStorage } from '../support/fake-platform'
import { networkOf } from './network'
import type { Phone } from './phone'
import { kill, tripOf } from './phone'
import type { Town } from './town'
import { playWallet } from './wallet'

export function buyPhone(town: Town, who: string): Phone {
  const disk = createFakeStorage()
  const phone = {
    who,
    disk,
    skew: 0,
    hidden: false,
    launches: 0,
    requests: [],
    stirs: 0,
    walletsOpen: 0,
    isGone: false,
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
    asked: () => {
      phone.stirs += 1
      const now = town.clock.now()
      phone.requests = [...phone.requests.filter((at) => at > now - 60_000), now]
    },
    isHidden: () => phone.hidden && phone.platform === here,
  })
  phone.platform = here
  phone.app = createApp(here, () => ({ transport, demo: createDemoClient(transport) }))
  phone.hidden = false
  phone.stirs += 1
  phone.walletsOpen = 0
  playWallet(town, phone)
  town.trace.note(phone.who, `launch ${phone.launches} ${tripOf(phone).phase}`)
  void phone.app.flows.resume.resume()
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
      phone.stirs += 1
      const fault = town.faults.strike('storage')
      if (fault) town.trace.note(phone.who, `write ${key} ${fault}`)
      if (fault === 'write-full') return err('full')
      if (fault === 'write-broken') return err('broken')
      if (fault === 'kill-before-write') {
        kill(town, phone)
        return ok(undefined)
      }
      if (fault === 'torn-write') {
        // half of it is on the disk, and nobody is left to hear of it
        disk.entries.set(key, value.slice(0, value.length >> 1))
        kill(town, phone)
        return ok(undefined)
      }
      const written = disk.write(key, value)
      if (fault === 'kill-after-write') kill(town, phone)
      return written
    },
  } as FakeStorage
}
