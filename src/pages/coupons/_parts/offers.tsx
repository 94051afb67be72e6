/** The coupon centre: coupons anyone may take, each once. */
import { Card } from '@/ui/components/card'
import { ListRow } from '@/ui/components/list-row'
import { Tag } from '@/ui/components/tag'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { CollectButton } from '../../_shared/collect-button'
import { Section } from '../../_shared/section'
import type { CouponsView } from '../use-coupons'
import { Terms } from './terms'

export function Offers({ view }: { readonly view: CouponsView }) {
  const { coupons } = useMessages()
  const { language } = useLooks()
  if (view.offers.length === 0) return null
  return (
    <Section title={coupons.centre}>
      <Card flush>
        {view.offers.map((offer) => {
          const words = offer.words[language]
          const isOpen = offer.state === 'open'
          return (
            <ListRow
              key={offer.id}
              title={words}
              subtitle={<Terms of={offer} stores={view.stores} />}
              trailing={isOpen ? undefined : <Tag>{coupons.states[offer.state]}</Tag>}
              action={
                isOpen && (
                  <CollectButton
                    of={words}
                    busy={view.busy === offer.id}
                    onCollect={() => view.collect(offer)}
                  />
                )
              }
            />
          )
        })}
      </Card>
    </Section>
  )
}
