/** Coupons of one kind under a heading; nothing where there are none. */
import type { Coupon } from '@/domain/coupon'
import { statusOf, usesLeft } from '@/domain/coupon'
import { Card } from '@/ui/components/card'
import { ListRow } from '@/ui/components/list-row'
import type { Tone } from '@/ui/components/tag'
import { Tag } from '@/ui/components/tag'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { Section } from '../../_shared/section'
import type { CouponsView } from '../use-coupons'
import { Terms } from './terms'

const TONES = { ready: 'success', reserved: 'warn', used: 'neutral', expired: 'neutral' } as const satisfies {
  readonly [status: string]: Tone
}

type Props = {
  readonly title: string
  readonly coupons: readonly Coupon[]
  readonly view: CouponsView
}

export function Coupons({ title, coupons, view }: Props) {
  const { coupons: words } = useMessages()
  const { language } = useLooks()
  if (coupons.length === 0) return null
  return (
    <Section title={title}>
      <Card flush>
        {coupons.map((coupon) => {
          const status = statusOf(coupon, view.now)
          const left = status === 'ready' && (coupon.most ?? 1) > 1 ? usesLeft(coupon) : null
          return (
            <ListRow
              key={coupon.id}
              title={coupon.words[language]}
              subtitle={<Terms of={coupon} left={left} stores={view.stores} />}
              trailing={<Tag tone={TONES[status]}>{words.statuses[status]}</Tag>}
            />
          )
        })}
      </Card>
    </Section>
  )
}
