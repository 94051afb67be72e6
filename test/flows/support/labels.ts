// Packs whose codes tell more than the product, with dates counted from the day it is in the tests.
import { samplesAt } from '@mock/seed/try'
import { storeDay } from '@/domain/kernel'
import type { Phone } from './shop'
import { scan } from './visits'

/** One of the codes worth trying, as it is printed today. */
export function labelled(phone: Phone, id: string) {
  const sample = samplesAt(storeDay(phone.platform.clock.now())).find((each) => each.id === id)
  if (!sample) throw new Error(`no sample ${id}`)
  return sample
}

export function scanLabelled(phone: Phone, id: string) {
  const { text, symbology } = labelled(phone, id)
  return scan(phone, text, symbology)
}
