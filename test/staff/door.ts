// The desk with an attendant on duty, and a shopper who has paid coming up to it.
import { act } from '@testing-library/react'
import type { Symbology } from '@/domain/code'
import { exitPassText } from '@/domain/code'
import DeskPage from '@/staff/desk'
import type { Phone } from '../flows/support/shop'
import { openShop } from '../flows/support/shop'
import { onDuty, paid, tripIn } from '../flows/support/visits'
import { open, pass } from '../support/stage'
import { camera } from '../support/stand-in-camera'

/** Text of the pass that a shopper holds. */
export const passOf = (shopper: Phone) => exitPassText(tripIn(shopper, 'paid').pass.token)

/** `text`: of the pass of the shopper, who bought milk, coffee and apples unless `buy` says otherwise. */
export async function atTheDoor(buy: typeof paid = paid) {
  const shop = openShop()
  const shopper = await buy(shop)
  const desk = await onDuty(shop)
  await open(desk, DeskPage)
  return { shop, shopper, desk, text: passOf(shopper) }
}

/** Holds a code before the desk's camera. */
export async function see(desk: Phone, text: string, symbology: Symbology = 'qr'): Promise<void> {
  await act(async () => camera().onScan({ text, symbology, at: desk.platform.clock.now() }))
  await pass(1000)
}

/** Pulls the trigger of a hand scanner that types. */
export async function keyIn(desk: Phone, text: string): Promise<void> {
  await act(async () => desk.platform.keyIn({ text, symbology: 'unknown', at: desk.platform.clock.now() }))
  await pass(1000)
}
