/** The plans: what each costs and brings, and a button with the exact price of what may be bought now. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Plan, TermOffer } from '@/domain/member'
import { offerTerm } from '@/domain/member'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { Price } from '@/ui/components/price'
import { Tag } from '@/ui/components/tag'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { Advice } from '@/ui/messages/words'
import { Section } from '../../_shared/section'
import { useSentence } from '../../_shared/use-sentence'
import type { MembershipPage } from '../use-membership'
import { OfferWords } from './offer-words'

type Props = {
  readonly view: MembershipPage
  readonly seen: NonNullable<MembershipPage['seen']>
  readonly onChoose: (offer: TermOffer) => void
}

export function Plans({ view, seen, onChoose }: Props) {
  const { membership } = useMessages()
  const sentence = useSentence()
  const held = view.subject.kind === 'member' && view.tier !== 'none' ? view.subject.membership.tier : null
  // within the term renewing can wait; in grace it is the one thing to do
  const isValid = view.subject.kind === 'member' && view.now < view.subject.membership.expiresAt

  /** Of a plan this person cannot buy now; family cards are told once, below. */
  function whyNot({ tier }: Plan): Advice | null {
    if (view.subject.kind !== 'member' || seen.family?.role === 'family') return null
    if (tier === held || seen.offers.some((offer) => offer.tier === tier)) return null
    const shelf = { plans: seen.plans, term: view.subject.membership, now: view.now }
    const upgrade = offerTerm({ kind: 'upgrade', tier }, shelf)
    return upgrade.ok ? null : sentence(upgrade.error)
  }

  return (
    <Section title={membership.plans}>
      {view.isHeld && <Banner tone="info">{membership.afterTrip}</Banner>}
      {view.isPending && <Banner tone="info">{membership.afterFee}</Banner>}
      {seen.plans.map((plan) => (
        <PlanCard key={plan.tier} plan={plan} isHeld={plan.tier === held} why={whyNot(plan)}>
          {seen.offers
            .filter(({ tier }) => tier === plan.tier)
            .map((offer) => {
              const { kind } = offer
              return (
                <Button
                  key={kind}
                  full
                  size="l"
                  disabled={view.isHeld || view.isPending}
                  onClick={() => onChoose(offer)}
                  variant={kind === 'renew' && isValid ? 'secondary' : 'primary'}
                >
                  <OfferWords offer={offer} />
                </Button>
              )
            })}
        </PlanCard>
      ))}
      {seen.family?.role === 'family' && <View className="membership__label">{membership.mainOnly}</View>}
    </Section>
  )
}

type PlanProps = {
  readonly plan: Plan
  readonly isHeld: boolean
  /** Why there is no button. */
  readonly why: Advice | null
  readonly children: ReactNode
}

function PlanCard({ plan, isHeld, why, children }: PlanProps) {
  const { membership } = useMessages()
  const { language } = useLooks()
  return (
    <Card>
      <View className="membership__row">
        <View className="membership__plan">
          <Icon name={plan.tier === 'premium' ? 'crown' : 'leaf'} />
          <Text className="membership__strong">{plan.name[language]}</Text>
          {isHeld && <Tag tone="primary">{membership.yours}</Tag>}
        </View>
        <Price amount={plan.fee} unit={membership.yearly} />
      </View>
      <View className="membership__benefits">
        {plan.benefits.map((benefit) => (
          <View key={benefit.zh} className="membership__benefit">
            <Icon name="check" size="s" />
            <Text>{benefit[language]}</Text>
          </View>
        ))}
      </View>
      {why && (
        <View>
          <View className="membership__strong">{why.title}</View>
          <View className="membership__label">{why.advice}</View>
        </View>
      )}
      {children}
    </Card>
  )
}
