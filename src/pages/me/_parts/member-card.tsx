/** The membership card: tier, name, number for the eye and as a barcode, and until when it is good. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Millis } from '@/domain/kernel'
import type { Subject } from '@/domain/member'
import { standingOf } from '@/domain/member'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { classNames } from '@/ui/components/class-names'
import { Code128 } from '@/ui/components/code128-image'
import { Icon } from '@/ui/components/icon'
import { maskedMemberNumber, spaced } from '@/ui/format/member-number'
import { useMessages } from '@/ui/hooks/use-looks'
import { cardTerm } from '../../_shared/card-term'

type Props = { readonly member: Extract<Subject, { kind: 'member' }>; readonly now: Millis }

export function MemberCard({ member, now }: Props) {
  const messages = useMessages()
  const { common, me } = messages
  const [isLegible, setLegible] = useState(false)
  const { number, tier } = member.membership
  const isOver = standingOf(member.membership, now).kind === 'lapsed'
  return (
    <View className="me__stack">
      <View className={classNames('me-card', `me-card--${isOver ? 'over' : tier}`)}>
        <View className="me-card__top">
          <Text className="me-card__brand">{common.brand}</Text>
          <View className="me-card__tier">
            <Icon name={tier === 'premium' ? 'crown' : 'leaf'} />
            <Text>{isOver ? `${me.tiers[tier]} · ${me.endedShort}` : me.tiers[tier]}</Text>
          </View>
        </View>
        <View className="me-card__name">{member.name}</View>
        <Code128 text={number} label={me.cardLabel} />
        <View className="me-card__line">
          <Text className="me-card__number">{isLegible ? spaced(number) : maskedMemberNumber(number)}</Text>
          <Button variant="quiet" size="s" className="me-card__toggle" onClick={() => setLegible(!isLegible)}>
            {isLegible ? me.hideNumber : me.showNumber}
          </Button>
        </View>
        <View className="me-card__until">{cardTerm(member.membership, now, messages)}</View>
      </View>
      {isOver && <Banner tone="warn">{me.lapsed}</Banner>}
    </View>
  )
}
