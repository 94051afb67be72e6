/** The memberships of the demo's people before anything is bought: cards, family and points. */
import type { Millis } from '@/domain/kernel'
import { millis } from '@/domain/kernel'
import type { Ledger } from '@/domain/member'
import { recordPoints } from '@/domain/member'
import type { MembershipRecord } from '../backend/state'
import { personasAt } from './personas'

const DAY = 86_400_000

/** Main card → who in the family has a card too. */
const FAMILY: { readonly [main: string]: readonly { readonly number: string; readonly name: string }[] } = {
  M1002003002: [
    { number: 'M1002003012', name: '许云帆' },
    { number: 'M1002003022', name: '陈素心' },
  ],
}

/** Points of past visits: order, points, and how many days ago. */
const POINTS: {
  readonly [main: string]: readonly (readonly ['earned' | 'burned' | 'reversed', string, number, number])[]
} = {
  M1002003001: [
    ['earned', 'o_autumn_1', 268, 60],
    ['earned', 'o_autumn_2', 143, 31],
    ['burned', 'o_autumn_3', 200, 9],
  ],
  M1002003002: [
    ['earned', 'o_spring_1', 1_206, 75],
    ['earned', 'o_spring_2', 897, 40],
    ['reversed', 'o_spring_2', 0, 38],
    ['earned', 'o_spring_3', 645, 12],
  ],
}

type Seeded = { readonly [main: string]: MembershipRecord }

/** Terms begin and end at midnight (UTC), so a day's requests share one answer. */
let last: { readonly day: Millis; readonly seeded: Seeded } | null = null

/** Every membership as seeded, by the number of its main card. */
export function membershipsAt(now: Millis): Seeded {
  const day = millis(Math.floor(now / DAY) * DAY)
  if (last?.day !== day) last = { day, seeded: seededAt(day) }
  return last.seeded
}

function seededAt(now: Millis): Seeded {
  const seeded = Object.values(personasAt(now)).flatMap((subject) => {
    if (subject.kind !== 'member') return []
    const { number, tier, expiresAt } = subject.membership
    const since = millis(Math.max(0, expiresAt - 365 * DAY))
    const family = (FAMILY[number] ?? []).map((card) => ({ ...card, role: 'family' as const, since }))
    const cards = [{ number, name: subject.name, role: 'main' as const, since }, ...family]
    return [[number, { tier, expiresAt, cards, ledger: ledgerOf(number, now) }] as const]
  })
  return Object.fromEntries(seeded)
}

function ledgerOf(main: string, now: Millis): Ledger {
  return (POINTS[main] ?? []).reduce<Ledger>((ledger, [kind, orderId, points, ago]) => {
    const next = recordPoints(ledger, { kind, orderId, points, at: millis(Math.max(0, now - ago * DAY)) })
    return next.ok ? next.value : ledger
  }, [])
}
