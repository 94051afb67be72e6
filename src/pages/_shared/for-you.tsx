/** Targeted offers: one or two coupons to collect, each with its reason and a way to be rid of it. */
import { View } from '@tarojs/components'
import type { TargetedOffer } from '@/domain/targeting'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { ListRow } from '@/ui/components/list-row'
import { dateAndTime } from '@/ui/format/time'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { CollectButton } from './collect-button'
import './for-you.scss'
import { Section } from './section'
import type { ForYouView } from './use-for-you'

export function ForYou({ view }: { readonly view: ForYouView }) {
  const { offers } = useMessages()
  if (view.offers.length === 0) return null
  return (
    <Section title={offers.title}>
      <Card flush>
        {view.offers.map((offer) => (
          <Offer key={offer.id} offer={offer} view={view} />
        ))}
      </Card>
    </Section>
  )
}

function Offer({ offer, view }: { readonly offer: TargetedOffer; readonly view: ForYouView }) {
  const { coupons, offers } = useMessages()
  const { language } = useLooks()
  const words = offer.coupon.words[language]
  return (
    <View className="for-you">
      <ListRow
        leading={<Icon name="badge-percent" />}
        title={words}
        subtitle={coupons.until(dateAndTime(offer.coupon.expiresAt))}
        action={
          <CollectButton of={words} busy={view.busy === offer.id} onCollect={() => view.collect(offer)} />
        }
      />
      <View className="for-you__ways">
        <Button size="s" variant="quiet" label={offers.whyOf(words)} onClick={() => view.askWhy(offer)}>
          {offers.why}
        </Button>
        <Button size="s" variant="quiet" label={offers.dismissOf(words)} onClick={() => view.dismiss(offer)}>
          {offers.dismiss}
        </Button>
      </View>
    </View>
  )
}
