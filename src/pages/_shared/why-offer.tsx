/** Why somebody sees an offer, in plain words, and the switch that ends all of them. */
import { View } from '@tarojs/components'
import { unreachable } from '@/domain/kernel'
import type { Segment } from '@/domain/targeting'
import { Banner } from '@/ui/components/banner'
import { Sheet } from '@/ui/components/sheet'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { Messages } from '@/ui/messages/catalogue'
import { OnOff } from './on-off'
import type { ForYouView } from './use-for-you'
import './why-offer.scss'

export function WhyOffer({ view }: { readonly view: ForYouView }) {
  const messages = useMessages()
  const { language } = useLooks()
  const { asking, wish, close } = view
  const { offers } = messages
  return (
    <Sheet open={asking !== null} title={offers.why} onClose={close}>
      <View className="why-offer">
        {asking && (
          <>
            <View className="why-offer__what">{asking.coupon.words[language]}</View>
            <View className="why-offer__because">{reasonOf(messages, asking.segment)}</View>
          </>
        )}
        <View className="why-offer__small">{offers.sources}</View>
        <View className="why-offer__small">{offers.everyone}</View>
        <View className="why-offer__switch">
          <View className="why-offer__name">{offers.wanted}</View>
          <OnOff label={offers.wanted} isOn={wish.isOn} onChange={wish.set} />
        </View>
        {!wish.isOn && <Banner tone="info">{offers.off}</Banner>}
        {wish.trouble && (
          <Banner tone="warn" title={wish.trouble.title}>
            {wish.trouble.advice}
          </Banner>
        )}
      </View>
    </Sheet>
  )
}

function reasonOf({ common, offers }: Messages, segment: Segment): string {
  switch (segment.kind) {
    case 'new':
      return offers.because.new
    case 'lapsed':
      return offers.because.lapsed[segment.what](segment.days)
    case 'category-buyer':
      return offers.because['category-buyer'](
        common.categories[segment.category],
        offers.often(segment.times, segment.days),
      )
    default:
      return unreachable(segment)
  }
}
