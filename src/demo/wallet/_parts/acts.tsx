/** What its owner can do in the mocked wallet: pay, or any of the ways paying goes wrong. */
import { View } from '@tarojs/components'
import { Button } from '@/ui/components/button'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Act } from '../use-wallet'

type Props = { readonly busy: Act | null; readonly onAct: (act: Act) => void }

export function Acts({ busy, onAct }: Props) {
  const { wallet } = useMessages().demo
  const others = [
    { act: 'pay-slowly', icon: 'hourglass', label: wallet.paySlowly },
    { act: 'refuse', icon: 'ban', label: wallet.refuse },
    { act: 'decline', icon: 'credit-card', label: wallet.declineFunds },
    { act: 'never-answer', icon: 'wifi-off', label: wallet.neverAnswer },
  ] as const
  return (
    <View className="wallet__acts">
      <Button size="l" icon="check" full busy={busy === 'pay'} onClick={() => onAct('pay')}>
        {wallet.pay}
      </Button>
      <View className="wallet__others">{wallet.others}</View>
      {others.map(({ act, icon, label }) => (
        <Button key={act} variant="secondary" icon={icon} full busy={busy === act} onClick={() => onAct(act)}>
          {label}
        </Button>
      ))}
      <Button variant="quiet" full busy={busy === 'cancel'} onClick={() => onAct('cancel')}>
        {wallet.cancel}
      </Button>
    </View>
  )
}
