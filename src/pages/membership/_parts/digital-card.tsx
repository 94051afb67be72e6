/** The card for the till: large, white and bright, with its number as Code 128, as a QR code and for the eye. */
import { Text, View } from '@tarojs/components'
import type { Millis } from '@/domain/kernel'
import type { Plan, Subject } from '@/domain/member'
import { planOf, standingOf } from '@/domain/member'
import { Banner } from '@/ui/components/banner'
import { Code128 } from '@/ui/components/code128-image'
import { Icon } from '@/ui/components/icon'
import { QrCode } from '@/ui/components/qr-code'
import { spaced } from '@/ui/format/member-number'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { cardTerm } from '../../_shared/card-term'

type Props = {
  readonly member: Extract<Subject, { kind: 'member' }>
  readonly now: Millis
  /** As the server sells them, for the tier’s name; empty before they are known. */
  readonly plans: readonly Plan[]
}

export function DigitalCard({ member, now, plans }: Props) {
  const messages = useMessages()
  const { common, me, membership } = messages
  const { number, tier } = member.membership
  const { language } = useLooks()
  const standing = standingOf(member.membership, now)
  return (
    <View className="membership__stack">
      {standing.kind === 'grace' && (
        <Banner tone="info" icon="clock" title={membership.grace.title}>
          {standing.daysLeft === 0 ? membership.grace.lastDay : membership.grace.days(standing.daysLeft)}
        </Banner>
      )}
      {standing.kind === 'lapsed' && <Banner tone="warn">{me.lapsed}</Banner>}
      <View className="membership-card">
        <View className="membership-card__top">
          <Text className="membership-card__brand">{common.brand}</Text>
          <View className="membership-card__tier">
            <Icon name={tier === 'premium' ? 'crown' : 'leaf'} />
            <Text>{planOf(plans, tier)?.name[language] ?? common.tiers[tier]}</Text>
          </View>
        </View>
        <View className="membership-card__name">{member.name}</View>
        <View className="membership-card__codes">
          <Code128 text={number} label={me.cardLabel} caption={spaced(number)} />
          <QrCode text={number} label={membership.codeLabel} size="m" />
        </View>
        <View className="membership-card__until">{cardTerm(member.membership, now, messages)}</View>
        <View className="membership-card__hint">{membership.showAtTill}</View>
      </View>
    </View>
  )
}
