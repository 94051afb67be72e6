/** Offers that are nearly reached, each with what it lacks and what it gains, and the way there. */
import { Text, View } from '@tarojs/components'
import type { Language } from '@/domain/kernel'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { Messages } from '@/ui/messages/catalogue'
import { offerWords } from '../../_shared/adjustment-words'
import type { Nudge } from '../use-nudges'

type Props = { readonly nudges: readonly Nudge[]; readonly onFollow: (nudge: Nudge) => void }

export function Nudges({ nudges, onFollow }: Props) {
  const messages = useMessages()
  const { language } = useLooks()
  return (
    <>
      {nudges.map((nudge) => {
        const { title, offer } = nudgeWords(nudge, messages, language)
        return (
          <Card
            key={'promotionId' in nudge ? nudge.promotionId : nudge.kind}
            tone="accent"
            onClick={() => onFollow(nudge)}
            label={offer === '' ? title : `${title}, ${offer}`}
          >
            <View className="cart-nudge">
              <Icon name={nudge.kind === 'tier' ? 'crown' : 'badge-percent'} />
              <View className="cart-nudge__words">
                <View className="cart-nudge__title">{title}</View>
                {offer !== '' && <Text className="cart-nudge__offer">{offer}</Text>}
              </View>
              <Icon name="chevron-right" />
            </View>
          </Card>
        )
      })}
    </>
  )
}

function nudgeWords(nudge: Nudge, messages: Messages, language: Language) {
  const { why, common } = messages
  switch (nudge.kind) {
    case 'spend':
      return {
        title: why.spendNudge(nudge.missing, nudge.gain),
        offer: offerWords(nudge, messages, language),
      }
    case 'pieces': {
      const title = why.piecesNudge(nudge.missing, nudge.gain)
      return { title, offer: [nudge.name, nudge.words[language]].join(' · ') }
    }
    case 'tier':
      return { title: why.tierNudge(common.tiers[nudge.tier], nudge.gain), offer: '' }
  }
}
