/** An offer in words, "Upgrade for ¥178.08, valid to 2027-06-10", that breaks between its price and its end only. */
import { Text } from '@tarojs/components'
import type { TermOffer } from '@/domain/member'
import { date } from '@/ui/format/time'
import { useMessages } from '@/ui/hooks/use-looks'

export function OfferWords({ offer: { kind, price, expiresAt } }: { readonly offer: TermOffer }) {
  const { membership } = useMessages()
  const words = membership.offers[kind](price, date(expiresAt))
  const cut = Math.max(words.lastIndexOf('，'), words.lastIndexOf(', ')) + 1
  return (
    <>
      <Text className="membership__unbroken">{words.slice(0, cut)}</Text>
      {words.charAt(cut) === ' ' && ' '}
      <Text className="membership__unbroken">{words.slice(cut).trim()}</Text>
    </>
  )
}
