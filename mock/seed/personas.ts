/** The people a demo can be: shoppers of every tier, and staff of every store with a PIN that is no secret. */
import type { Millis, StoreId } from '@/domain/kernel'
import { endOfStoreDay, idOf, millis } from '@/domain/kernel'
import type { StaffRole, Subject } from '@/domain/member'
import { graceAfter } from '@/domain/member'
import { GRACE_DAYS } from './plans'
import type { SeedStoreId } from './stores'

const DAY = 86_400_000

export const PERSONA_IDS = [
  'guest',
  'ordinary',
  'premium',
  'grace',
  'expired',
  'attendant',
  'supervisor',
] as const
export type PersonaId = (typeof PERSONA_IDS)[number]

export type StaffAccount = Extract<Subject, { kind: 'staff' }> & { readonly pin: string }

/** Everyone who can sign in at a door. */
export const STAFF: readonly StaffAccount[] = [
  account('sz-futian', 'attendant', '周小满', '20118', '1357'),
  account('sz-futian', 'supervisor', '沈立秋', '20003', '2468'),
  account('cd-jinjiang', 'attendant', '罗青禾', '30127', '1357'),
  account('cd-jinjiang', 'supervisor', '魏长川', '30002', '2468'),
  account('hz-binjiang', 'attendant', '顾晚舟', '40109', '1357'),
  account('hz-binjiang', 'supervisor', '陆听雨', '40005', '2468'),
]

/** One of each kind, as at `now`; the two staff work in the first store. */
export function personasAt(now: Millis): { readonly [id in PersonaId]: Subject } {
  return {
    guest: { kind: 'guest' },
    ordinary: member('林知夏', 'M1002003001', 'ordinary', now + 200 * DAY),
    premium: member('许云舒', 'M1002003002', 'premium', now + 320 * DAY),
    grace: member('江晚晴', 'M1002003004', 'ordinary', now - 5 * DAY),
    expired: member('何其乐', 'M1002003003', 'premium', now - 40 * DAY),
    attendant: staffIn('sz-futian', 'attendant'),
    supervisor: staffIn('sz-futian', 'supervisor'),
  }
}

function member(name: string, number: string, tier: 'ordinary' | 'premium', expiresAt: number): Subject {
  // the last moment of a day, as terms end
  const end = millis(endOfStoreDay(millis(expiresAt)) - 1)
  const membership = { number, tier, expiresAt: end, graceUntil: graceAfter(end, GRACE_DAYS) }
  return { kind: 'member', name, membership }
}

/** The person without the PIN: a session never carries it. */
function staffIn(storeId: SeedStoreId, role: StaffRole): Subject {
  const found = STAFF.find((staff) => staff.storeId === storeId && staff.role === role)
  if (!found) throw new Error(`no ${role} in ${storeId}`)
  const { pin: _pin, ...subject } = found
  return subject
}

function account(
  storeId: SeedStoreId,
  role: StaffRole,
  name: string,
  staffNo: string,
  pin: string,
): StaffAccount {
  return { kind: 'staff', name, staffNo, role, storeId: idOf<StoreId>(storeId), pin }
}
