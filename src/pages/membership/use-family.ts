/** View model of the family cards: adding one by name, taking one back after asking. */
import { useState } from 'react'
import type { MemberCard } from '@/domain/member'
import { useFlows } from '@/wiring-hooks'
import type { MembershipPage } from './use-membership'

export type FamilyView = NonNullable<ReturnType<typeof useFamily>>

export function useFamily({ act, seen, tier }: MembershipPage) {
  const { membership } = useFlows()
  const [name, setName] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<MemberCard | null>(null)
  const family = seen?.family ?? null
  if (!family) return null
  const isMain = family.role === 'main'
  const taken = family.cards.filter(({ role }) => role === 'family').length
  return {
    cards: family.cards,
    isMain,
    /** Cards that may still be added; none to a lapsed membership. */
    room: isMain && tier !== 'none' ? family.limit - taken : 0,
    /** The name being typed; null while nobody is being added. */
    name,
    setName,
    add() {
      const holder = name?.trim() ?? ''
      if (holder === '') return
      act(
        'add',
        () => membership.addFamilyCard(holder),
        () => setName(null),
      )
    },
    leaving,
    askToRemove: setLeaving,
    remove() {
      const card = leaving
      setLeaving(null)
      if (card) act('remove', () => membership.removeFamilyCard(card.number))
    },
  }
}
