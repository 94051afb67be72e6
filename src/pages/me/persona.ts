/** How a demo persona is recognised and described. */
import type { LocalText } from '@/domain/kernel'
import type { Subject } from '@/domain/member'
import type { IconName } from '@/ui/components/icon-names'
import type { Messages } from '@/ui/messages/catalogue'

export type Persona = {
  readonly key: string
  readonly words: LocalText
  readonly subject: Subject
  readonly cardNumber: string | null
  readonly pin: string | null
}

export function isSamePerson(one: Subject, other: Subject): boolean {
  if (one.kind === 'member' && other.kind === 'member') {
    return one.membership.number === other.membership.number
  }
  return isGuest(one) && isGuest(other)
}

const isGuest = ({ kind }: Subject) => kind === 'guest' || kind === 'trial'

export function lookOf(subject: Subject): IconName {
  if (subject.kind === 'staff') return 'shield-check'
  if (subject.kind !== 'member') return 'user-round'
  return subject.membership.tier === 'premium' ? 'crown' : 'leaf'
}

/** The line under the name: what signs this person in. */
export function lineOf({ subject, pin }: Persona, { me }: Messages): string {
  switch (subject.kind) {
    case 'guest':
    case 'trial':
      return me.personaGuest
    case 'member':
      return `${subject.name} · ${subject.membership.number}`
    case 'staff':
      return `${subject.name} · ${me.personaStaff(subject.staffNo, pin ?? '')}`
  }
}
