/** Everyone the mock knows, and how each signs in. */
import type { Persona, Sample } from '@/contract/demo-api'
import type { LocalText, Millis } from '@/domain/kernel'
import { storeDay } from '@/domain/kernel'
import type { Subject } from '@/domain/member'
import type { PersonaId } from '../seed/personas'
import { PERSONA_IDS, personasAt, STAFF } from '../seed/personas'
import { PRODUCTS } from '../seed/products'
import { samplesAt } from '../seed/try'

const WORDS: { readonly [id in PersonaId]: LocalText } = {
  guest: { zh: '访客', en: 'Guest' },
  ordinary: { zh: '普通会员', en: 'Member' },
  premium: { zh: '尊享会员', en: 'Premium member' },
  grace: { zh: '会员宽限期', en: 'Member in grace' },
  expired: { zh: '会员已到期', en: 'Lapsed member' },
  attendant: { zh: '门口店员', en: 'Door attendant' },
  supervisor: { zh: '值班主管', en: 'Supervisor on duty' },
}
const STRANGER = '/pictures/canned-food.svg'

export function personaList(now: Millis): Persona[] {
  const people = personasAt(now)
  return PERSONA_IDS.map((key) => ({ key, words: WORDS[key], subject: people[key], ...keysOf(people[key]) }))
}

function keysOf(subject: Subject): Pick<Persona, 'cardNumber' | 'pin'> {
  const pin =
    STAFF.find((account) => subject.kind === 'staff' && account.staffNo === subject.staffNo)?.pin ?? null
  return { cardNumber: subject.kind === 'member' ? subject.membership.number : null, pin }
}

/** A member of staff without the PIN: a session never carries it. */
export function staffByNumber(
  staffNo: string,
): { readonly subject: Subject; readonly pin: string } | undefined {
  const account = STAFF.find((each) => each.staffNo === staffNo)
  if (!account) return undefined
  const { pin, ...subject } = account
  return { subject, pin }
}

/** Codes worth trying, with the name and picture of what they stand for. */
export function sampleList(now: Millis): Sample[] {
  return samplesAt(storeDay(now)).map(({ text, symbology, productId, reason }) => {
    const product = PRODUCTS.find(({ id }) => id === productId)
    const name = product?.name ?? { zh: '一个陌生的条码', en: 'A code nobody knows' }
    return { code: text, symbology, name, why: reason, picture: product?.picture ?? STRANGER }
  })
}
