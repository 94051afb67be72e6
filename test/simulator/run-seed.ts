// One seed from the first scan until everything is quiet again.
import { createVirtualClock } from '../support/virtual-clock'
import { brokenAtRest } from './at-rest'
import type { Coverage } from './coverage'
import { newCoverage } from './coverage'
import type { Fault } from './faults'
import { isHome } from './home'
import { brokenAlways, newMemory } from './invariants'
import { buyPhone, start } from './launch'
import type { Phone } from './phone'
import { tripOf } from './phone'
import { sendShopper } from './shopper'
import type { Town } from './town'
import { openTown } from './town'
import type { Line } from './trace'

export type Run = {
  readonly seed: number
  readonly hash: string
  /** The broken promise, or null. */
  readonly broken: string | null
  readonly events: number
  readonly faults: readonly Fault[]
  readonly lines: readonly Line[]
  readonly coverage: Coverage
}

class Broken extends Error {}

/** Minutes in which things go wrong, and in which they must then come right; the last ones let unpaid orders lapse. */
const STORM = 5
const CALM = 10
const LAPSE = 45
/** Minutes after which a refund has arrived. */
const BACK = 2

export async function runSeed(seed: number, only: ReadonlySet<string> | null = null): Promise<Run> {
  let events = 0
  let broken: string | null = null
  const memory = newMemory()
  const coverage = newCoverage()
  const phones: Phone[] = []
  const town: Town = openTown(seed, only, createVirtualClock(undefined, check))

  function check(): void {
    events += 1
    broken = brokenAlways(town, phones, memory)
    if (broken) throw new Broken(broken)
    for (const phone of phones) coverage.see(phone.who, phone.platform.isDead() ? null : tripOf(phone))
  }
  const minutes = (count: number) => town.clock.advance(count * 60_000)
  const allHome = () => phones.every((phone) => isHome(town, phone, phones))

  const people = town.chance('people')
  const count = people.pick([...Array<number>(28).fill(1), 2, 2, 3])
  const isFamily = count > 1 && people.happens(0.5)
  for (let i = 0; i < count; i++) {
    const phone = buyPhone(town, `phone-${i + 1}`)
    phones.push(phone)
    sendShopper(town, phone, {
      isMember: isFamily || people.happens(0.6),
      after: isFamily ? i * people.between(2000, 30_000) : 0,
      phones,
    })
  }
  try {
    for (let i = 0; i < STORM && !allHome(); i++) await minutes(1)
    town.faults.heal()
    town.state().networks.faults.splice(0)
    for (let i = 0; i < CALM && !allHome(); i++) await minutes(1)
    for (const phone of phones) if (phone.platform.isDead() && !phone.isGone) start(town, phone)
    for (const phone of phones) phone.app.flows.resume.pause()
    await minutes(LAPSE)
    // any question lets the shop see what has lapsed, and the next one that what it gave back has arrived
    for (let i = 0; i < 2; i++) {
      town.backend.handle({ method: 'GET', path: '/orders', headers: anybody(phones) })
      await minutes(BACK)
    }
    broken = brokenAtRest(town, phones)
  } catch (error) {
    if (!(error instanceof Broken))
      broken = `I15 ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  }
  coverage.faults(town.faults.struck)
  return {
    seed,
    hash: town.trace.hash(),
    broken,
    events,
    faults: [...town.faults.struck],
    lines: town.trace.lines,
    coverage,
  }
}

function anybody(phones: readonly Phone[]): { readonly [name: string]: string } {
  const token = phones.map(({ app }) => app.stores.shopper.getState().token).find(Boolean)
  return token ? { authorization: `Bearer ${token}` } : {}
}
