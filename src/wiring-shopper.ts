/** The shopper's record in storage, and a spare of the session in it: a guest whose session is lost loses their orders. */
import * as v from 'valibot'
import type { Storage } from '@/platform/ports'
import { systemLanguage } from '@/platform/system'
import type { ShopperState } from '@/stores/shopper-store'
import { newShopper } from '@/stores/shopper-store'
import { KEYS, restore, shopperStateSchema } from '@/wiring-restore'

type Session = Pick<ShopperState, 'token' | 'subject'>
const sessionSchema: v.GenericSchema<unknown, Session> = v.pick(shopperStateSchema, ['token', 'subject'])

export function restoreShopper(storage: Storage): ShopperState {
  return restore(storage, KEYS.shopper, shopperStateSchema, () => {
    const anew = newShopper(systemLanguage())
    return { ...anew, ...restore<Session>(storage, KEYS.session, sessionSchema, () => anew) }
  })
}

/** Of the two records one is whole at any moment, whenever the phone dies. Answers whether the state is safe. */
export function saveShopper(storage: Storage): (state: ShopperState) => boolean {
  // left alone as long as the session is the same: it may be the only whole record
  let spare = storage.read(KEYS.session)
  return (state) => {
    const { token, subject } = state
    const session = JSON.stringify({ token, subject })
    if (session !== spare && storage.write(KEYS.session, session).ok) spare = session
    return storage.write(KEYS.shopper, JSON.stringify(state)).ok
  }
}
