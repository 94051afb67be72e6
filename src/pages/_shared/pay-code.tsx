/** A code of one payment for somebody's wallet to scan: large, to be kept or sent, and made anew when it has run out. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Millis } from '@/domain/kernel'
import { seconds } from '@/domain/kernel'
import { isRoutedBy, walletOf } from '@/domain/payment'
import { goTo, useShown } from '@/platform/page'
import { a11y } from '@/ui/components/a11y'
import { Button } from '@/ui/components/button'
import { Countdown } from '@/ui/components/countdown'
import { Icon } from '@/ui/components/icon'
import { QrCode } from '@/ui/components/qr-code'
import { duration } from '@/ui/format/duration'
import { useMessages } from '@/ui/hooks/use-looks'
import { useTicker } from '@/ui/hooks/use-ticker'
import { useDemo, usePlatform } from '@/wiring-hooks'
import type { CodeAsk } from './code-ask'
import { HandOnButtons } from './hand-on-buttons'
import './pay-code.scss'

type Props = CodeAsk & {
  /** Under the code: whom it waits for. */
  readonly children?: ReactNode
  readonly onRenew: () => void
  readonly isRenewing: boolean
}

const EVERY = seconds(1)

export function PayCode({ children, onRenew, isRenewing, ...ask }: Props) {
  const { cashier, common } = useMessages()
  const { clock } = usePlatform()
  const isMocked = useDemo() !== null
  const now = useTicker(clock, EVERY, useShown())
  const { tender, invocation, payBefore } = ask
  const { payload, code, expiresAt } = invocation
  const wallet = walletOf(tender)
  const left = Math.max(0, Math.min(expiresAt, payBefore ?? expiresAt) - now) as Millis
  const label = wallet === null ? cashier.friend.show : cashier.scanToPay(common.tenders[tender])
  if (left === 0) return <Over onRenew={onRenew} isRenewing={isRenewing} />
  return (
    <View className="pay-code">
      <View className="pay-code__label">{label}</View>
      <QrCode text={payload} label={label} />
      {children}
      {wallet === null && <View className="pay-code__once">{cashier.friend.once}</View>}
      {wallet !== null && isRoutedBy(wallet, code) && <Steps wallet={common.tenders[tender]} />}
      <HandOnButtons ask={ask} />
      <View className="pay-code__time">
        <Countdown label={cashier.code.validFor} text={duration(left)} tone={left < SOON ? 'warn' : 'calm'} />
      </View>
      {isMocked && (
        <Button
          variant="secondary"
          icon="flask-conical"
          onClick={() => goTo('demo/wallet/index', { code: payload, payer: 'self' })}
          full
        >
          {cashier.openMock}
        </Button>
      )}
    </View>
  )
}

const SOON = seconds(60)

/** The shopper has one phone, so the wallet cannot see its screen. */
function Steps({ wallet }: { readonly wallet: string }) {
  const { code } = useMessages().cashier
  return (
    <View className="pay-code__steps">
      {[code.stepSave, code.stepScan(wallet)].map((step, at) => (
        <View key={step} className="pay-code__step">
          <View className="pay-code__nth" {...a11y({ hidden: true })}>
            {String(at + 1)}
          </View>
          <View>{step}</View>
        </View>
      ))}
    </View>
  )
}

function Over({ onRenew, isRenewing }: Pick<Props, 'onRenew' | 'isRenewing'>) {
  const { code } = useMessages().cashier
  return (
    <View className="pay-code" {...a11y({ role: 'status', live: 'polite' })}>
      <View className="pay-code__over">
        <Icon name="clock" size="xl" />
      </View>
      <View className="pay-code__label">{code.over.title}</View>
      <View className="pay-code__once">{code.over.advice}</View>
      <Button icon="refresh-cw" busy={isRenewing} onClick={onRenew} full>
        {code.renew}
      </Button>
    </View>
  )
}
