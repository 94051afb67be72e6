/** An offer in words, its date in one piece: "Upgrade for ¥178.08, valid to 2027-06-10". */
import { Text } from '@tarojs/components'
import type { TermOffer } from '@/domain/member'
import { date } from '@/ui/format/time'
import { useMessages } from '@/ui/hooks/use-looks'

export function OfferWords({ offer: { kind, price, expiresAt } }: { readonly offer: TermOffer }) {
  const { membership } = useMessages()
  const until = date(expiresAt)
  const [before, after] = membership.offers[kind](price, until).split(until)
  return (
    <>
      {before}
      <Text className="membership__date">{until}</Text>
      {after}
    </>
  )
}
