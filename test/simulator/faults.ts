// The menu of what can go wrong. Each seed takes a part of it, each part as often as the seed likes; each single fault can be left out again.
import type { Chance } from './streams'
import { streamOf } from './streams'

export const FAULTS = {
  /** Of one request on its way there and back. */
  network: [
    'request-lost',
    'reply-lost',
    'reply-late',
    'reply-very-late',
    'sent-twice',
    'server-error-after-work',
    'server-error-before-work',
    'captive-portal',
    'cut-reply',
  ],
  /** Of one write. */
  storage: ['write-full', 'write-broken', 'kill-after-write', 'kill-before-write', 'torn-write'],
  /** Of one opened wallet or shown code. */
  wallet: [
    'declines',
    'slow',
    'never-answers',
    'claims-success-unpaid',
    'claims-cancel-paid',
    'never-returns',
    'kill-while-open',
    'pays-after-close',
  ],
  /** Of the phone, at any moment. */
  phone: ['kill', 'sleep', 'clock-jump', 'hidden', 'walks-away'],
  /** Of what a network tells the shop, and of its answers. */
  gateway: [
    'notice-lost',
    'notice-late',
    'notice-five-times',
    'notice-reordered',
    'notice-wrong-amount',
    'notice-wrong-merchant',
    'notice-badly-signed',
    'notice-probe',
    'notice-stale',
    'notice-unknown-serial',
    'system-error',
    'system-error-after-work',
    'pays-before-close',
    'pays-though-closed',
  ],
  /** Of the people. */
  shopper: ['double-tap'],
  /** Of whoever else has the session. */
  meddler: [
    'edits-a-price',
    'asks-for-a-pass-unpaid',
    'closes-a-paid-order',
    'pays-again',
    'looks-at-another',
    'forges-a-notice',
  ],
} as const

/** What is decided seldom in a visit strikes the more often, and what is decided all the time less. */
const WEIGHT: { readonly [group in FaultGroup]?: number } = {
  wallet: 2.5,
  gateway: 4,
  meddler: 2,
  storage: 0.8,
}

export type FaultGroup = keyof typeof FAULTS
export type FaultKind = (typeof FAULTS)[FaultGroup][number]
export const ALL_FAULTS = Object.values(FAULTS).flat() as readonly FaultKind[]

/** One fault of a run: the how-many-eth decision of its group it was. */
export type Fault = { readonly group: FaultGroup; readonly turn: number; readonly kind: FaultKind }
export const faultKey = ({ group, turn }: Fault): string => `${group} ${turn}`

export type FaultMaker = {
  /** What goes wrong at this moment, if anything. */
  strike(group: FaultGroup): FaultKind | null
  /** From now on nothing goes wrong any more. */
  heal(): void
  readonly struck: readonly Fault[]
  readonly isHealed: boolean
}

/** `only`: keys of the faults that may strike; every other decision comes out well. */
export function createFaults(seed: number, only: ReadonlySet<string> | null): FaultMaker {
  const menu = streamOf(seed, 'menu')
  const chances = new Map<FaultGroup, Chance>()
  const turns = new Map<FaultGroup, number>()
  const likelihood = new Map<FaultKind, number>()
  // a swarm: most seeds know only some kinds of faults, and those all the better
  const breadth = menu.pick([0.15, 0.3, 0.5, 0.8])
  for (const kind of ALL_FAULTS) likelihood.set(kind, menu.happens(breadth) ? menu.next() ** 2 * 0.35 : 0)
  const struck: Fault[] = []
  let healed = false

  return {
    struck,
    get isHealed() {
      return healed
    },
    strike(group) {
      const chance = chances.get(group) ?? streamOf(seed, `fault ${group}`)
      chances.set(group, chance)
      const turn = (turns.get(group) ?? 0) + 1
      turns.set(group, turn)
      const kinds: readonly FaultKind[] = FAULTS[group]
      const kind = chance.pick(kinds)
      const happens = chance.happens((likelihood.get(kind) ?? 0) * (WEIGHT[group] ?? 1))
      if (healed || !happens) return null
      const fault: Fault = { group, turn, kind }
      if (only && !only.has(faultKey(fault))) return null
      struck.push(fault)
      return kind
    },
    heal: () => {
      healed = true
    },
  }
}
