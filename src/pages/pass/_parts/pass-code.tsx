/** The code for staff to scan, or the way to a new one when its time is up. */
import { View } from '@tarojs/components'
import type { Order } from '@/domain/order'
import { a11y } from '@/ui/components/a11y'
import { Button } from '@/ui/components/button'
import { Countdown } from '@/ui/components/countdown'
import { Icon } from '@/ui/components/icon'
import { QrCode } from '@/ui/components/qr-code'
import { duration } from '@/ui/format/duration'
import { timeOfDay } from '@/ui/format/time'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { PassTime } from '../pass-time'
import type { PassView } from '../use-pass'

type Props = {
  readonly view: PassView
  readonly code: { readonly order: Order; readonly text: string; readonly time: PassTime }
}

export function PassCode({ view, code }: Props) {
  const { cashier, pass } = useMessages()
  const { language } = useLooks()
  const { order, text, time } = code
  return (
    <View className="pass-ticket">
      <View className="pass-ticket__store">{order.storeName[language]}</View>
      <View className="pass-ticket__sum">{pass.summary(view.pieces, order.due)}</View>
      {time.tone === 'over' ? (
        <Expired view={view} />
      ) : (
        <>
          <QrCode text={text} label={pass.codeLabel} size="full" />
          <View className="pass-ticket__text">{text}</View>
          <View className="pass-ticket__show">{pass.show}</View>
        </>
      )}
      <View className="pass-ticket__tear" {...a11y({ hidden: true })} />
      {time.tone !== 'over' && (
        <Countdown label={pass.validFor} text={duration(time.left)} left={time.share} tone={time.tone} />
      )}
      <View className="pass-ticket__order">
        {cashier.orderNumber(order.number)}
        {order.paid && ` · ${pass.paidAt(timeOfDay(order.paid.at))}`}
      </View>
    </View>
  )
}

function Expired({ view }: { readonly view: PassView }) {
  const { pass } = useMessages()
  return (
    <View className="pass-expired" {...a11y({ role: 'status' })}>
      <View className="pass-expired__disc">
        <Icon name="clock" size="xl" />
      </View>
      <View className="pass-expired__title">{pass.expired.title}</View>
      <View className="pass-expired__advice">{pass.expired.advice}</View>
      <Button icon="refresh-cw" busy={view.isRenewing} onClick={view.renew} full>
        {pass.renew}
      </Button>
    </View>
  )
}
