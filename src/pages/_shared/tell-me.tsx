/** After a payment: what the store may write about later, each topic only if the shopper ticks it. */
import { View } from '@tarojs/components'
import { MOST_TOPICS_AT_ONCE } from '@/domain/notice'
import type { Order } from '@/domain/order'
import { a11y } from '@/ui/components/a11y'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { ListRow } from '@/ui/components/list-row'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { Section } from './section'
import './tell-me.scss'
import { useTellMe } from './use-tell-me'

export function TellMe({ order }: { readonly order: Order | null }) {
  const { notices } = useMessages()
  const { language } = useLooks()
  const view = useTellMe(order)
  const { templates, told, trouble } = view
  if (templates.length === 0 && told === null) return null
  const names = (told ?? []).map((topic) => notices.topics[topic])
  return (
    <Section title={notices.title}>
      <View className="tell-me">
        {told && (
          <View {...a11y({ role: 'status', live: 'polite' })}>
            <Banner tone="info">
              {told.length > 0 ? notices.done(names.join(language === 'zh' ? '、' : ', ')) : notices.none}
            </Banner>
          </View>
        )}
        {templates.length > 0 && (
          <Card flush>
            {templates.map(({ id, topic }) => (
              <ListRow
                key={id}
                leading={<Box isOn={view.isChosen(id)} />}
                title={notices.topics[topic]}
                trailing={<View />}
                selected={view.isChosen(id)}
                disabled={view.isFull && !view.isChosen(id)}
                onClick={() => view.toggle(id)}
              />
            ))}
            <View className="tell-me__foot">
              <View className="tell-me__hint">
                {view.isFull ? notices.most(MOST_TOPICS_AT_ONCE) : notices.hint}
              </View>
              <Button
                variant="secondary"
                full
                busy={view.busy}
                disabled={!view.canSubscribe}
                onClick={view.subscribe}
              >
                {notices.subscribe}
              </Button>
            </View>
          </Card>
        )}
        {trouble && (
          <Banner tone="warn" title={trouble.title}>
            {trouble.advice}
          </Banner>
        )}
      </View>
    </Section>
  )
}

function Box({ isOn }: { readonly isOn: boolean }) {
  return (
    <View className={`tell-me__box ${isOn ? 'tell-me__box--on' : ''}`}>
      {isOn && <Icon name="check" size="s" />}
    </View>
  )
}
