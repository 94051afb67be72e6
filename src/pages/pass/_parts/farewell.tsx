/** The visit is over: thank you and goodbye, or please see our staff. */
import { View } from '@tarojs/components'
import type { FinalVerdict } from '@/domain/exit'
import type { Order } from '@/domain/order'
import { a11y } from '@/ui/components/a11y'
import { Button } from '@/ui/components/button'
import { Icon } from '@/ui/components/icon'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { PassView } from '../use-pass'

type Props = { readonly view: PassView; readonly order: Order; readonly verdict: FinalVerdict }

export function Farewell({ view, order, verdict }: Props) {
  const { cashier, pass } = useMessages()
  const { language } = useLooks()
  const { title, advice } = pass.verdicts[verdict.kind]
  const isFine = verdict.kind === 'let-through'
  return (
    <View className={`pass-over pass-over--${verdict.kind}`} {...a11y({ role: 'status', live: 'assertive' })}>
      <View className="pass-over__disc">
        <Icon name={isFine ? 'check' : 'octagon-x'} size="xl" />
      </View>
      <View className="pass-over__title" {...a11y({ role: 'heading', level: 2 })}>
        {title}
      </View>
      <View className="pass-over__advice">{isFine ? advice : pass.stopped[verdict.reason]}</View>
      {!isFine && <View className="pass-over__advice">{advice}</View>}
      <View className="pass-over__order">
        <View>{order.storeName[language]}</View>
        <View className="pass-over__sum">{pass.summary(view.pieces, order.due)}</View>
        <View>{cashier.orderNumber(order.number)}</View>
      </View>
      <View className="pass-over__buttons">
        {view.canFinish && (
          <Button size="l" onClick={view.finish} full>
            {pass.finish}
          </Button>
        )}
        <Button variant="secondary" icon="receipt-text" onClick={view.receipt} full>
          {pass.receipt}
        </Button>
      </View>
    </View>
  )
}
