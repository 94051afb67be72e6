/** The person holding the phone: their session and how they like the app to look. Outlives every visit. */
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { ShopperHoldings } from '@/domain/coupon'
import type { Language } from '@/domain/kernel'
import type { Subject } from '@/domain/member'
import type { TenderId } from '@/domain/payment'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export type ShopperState = {
  readonly token: string | null
  readonly subject: Subject
  readonly language: Language
  readonly theme: Theme
  /** Care mode (关怀版): larger text and targets. */
  readonly care: boolean
  readonly sound: boolean
  /** Names and prices are read aloud; null until chosen, and then care mode decides. */
  readonly spoken: boolean | null
  readonly lastTender: TenderId | null
  /** What the server last said this person's prices in one store depend on; null: nothing. */
  readonly holdings: ShopperHoldings | null
  /** A guest said so on this phone. Their sessions come and go; a member's word is kept by the server. */
  readonly guestWantsNoOffers: boolean
  /** The store has ended this member's session; only they can open it again. */
  readonly needsSignIn: boolean
  /** A random name that tells this phone from others of the same person; null before the first launch is over. */
  readonly device: string | null
}

export type Preferences = Pick<ShopperState, 'language' | 'theme' | 'care' | 'sound' | 'spoken'>

export type ShopperStore = StoreApi<ShopperState> & {
  sessionOpened(token: string, subject: Subject): void
  sessionEnded(): void
  /** The store no longer knows a member's session. */
  memberSessionLost(): void
  subjectRead(subject: Subject): void
  preferencesSet(change: Partial<Preferences>): void
  tenderUsed(tender: TenderId): void
  holdingsRead(holdings: ShopperHoldings): void
  guestSaidOffers(wanted: boolean): void
  /** Writes down again what could not be written; whoever forgets a guest's session forgets that guest's orders. */
  keep(): void
  deviceNamed(device: string): void
}

export const newShopper = (language: Language): ShopperState => ({
  token: null,
  subject: { kind: 'guest' },
  language,
  theme: 'auto',
  care: false,
  sound: true,
  spoken: null,
  lastTender: null,
  holdings: null,
  guestWantsNoOffers: false,
  needsSignIn: false,
  device: null,
})

/** Coupons go with the person who holds them. */
const NOBODY = { token: null, subject: { kind: 'guest' }, holdings: null } as const

export const isSpoken = ({ spoken, care }: Pick<ShopperState, 'spoken' | 'care'>): boolean => spoken ?? care

/** `save` answers whether the state is safe. */
export function createShopperStore(
  initial: ShopperState,
  save: (state: ShopperState) => boolean,
): ShopperStore {
  const store = createStore<ShopperState>(() => initial)
  let isSafe = true
  const update = (change: Partial<ShopperState>) => {
    store.setState(change)
    isSafe = save(store.getState())
  }
  return {
    ...store,
    sessionOpened: (token, subject) => update({ token, subject, holdings: null, needsSignIn: false }),
    sessionEnded: () => update({ ...NOBODY, needsSignIn: false }),
    memberSessionLost: () => update({ ...NOBODY, needsSignIn: true }),
    subjectRead: (subject) => update({ subject }),
    preferencesSet: (change) => update(change),
    tenderUsed: (lastTender) => update({ lastTender }),
    holdingsRead: (holdings) => update({ holdings }),
    deviceNamed: (device) => update({ device }),
    guestSaidOffers: (wanted) => update({ guestWantsNoOffers: !wanted }),
    keep: () => {
      if (!isSafe) isSafe = save(store.getState())
    },
  }
}
