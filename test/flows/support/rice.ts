// An ordinary member in the store with a bag of rice, for which a coupon of theirs takes ¥6 off.
import { codeOf } from '@mock/seed/sample'
import type { Coupon } from '@/domain/coupon'
import type { Phone, Shop } from './shop'
import { launch } from './shop'
import { checkIn, ORDINARY, scan } from './visits'

export const RICE = codeOf('kenyuan-long-grain-rice-5-kg')
export const OFF = 600

export async function memberHere(shop: Shop, card = ORDINARY): Promise<Phone> {
  const phone = launch(shop)
  await phone.until(phone.app.flows.session.signInWithCard(card))
  await checkIn(phone)
  await phone.platform.clock.advance(1000)
  return phone
}

export async function withRice(shop: Shop): Promise<Phone> {
  const phone = await memberHere(shop)
  await scan(phone, RICE)
  return phone
}

export const heldBy = (phone: Phone): readonly Coupon[] =>
  phone.app.stores.shopper.getState().holdings?.coupons ?? []

export function couponOf(phone: Phone, promotionId: string): Coupon {
  const found = heldBy(phone).find((each) => each.promotionId === promotionId)
  if (!found) throw new Error(`no coupon for ${promotionId}`)
  return found
}
