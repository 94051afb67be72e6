/** Whom the shopper waits for, while the server is asked again and again. */
import { View } from '@tarojs/components'
import type { AtDesk, TenderId } from '@/domain/payment'
import { a11y } from '@/ui/components/a11y'
import { Banner } from '@/ui/components/banner'
import { Icon } from '@/ui/components/icon'
import { useMessages } from '@/ui/hooks/use-looks'
import { waitingWords } from '../../_shared/tender-words'

type Props = { readonly tender: TenderId; readonly atDesk?: AtDesk }

export function Waiting({ tender, atDesk }: Props) {
  const words = useMessages()
  const { payerCode, declined } = words.cashier
  if (atDesk && atDesk !== 'asking') {
    return (
      <Banner tone="warn" title={payerCode.refused} className="cashier-waiting__refused">
        {declined[atDesk]}
      </Banner>
    )
  }
  return (
    <View className="cashier-waiting" {...a11y({ role: 'status', live: 'polite' })}>
      <Icon name="loader-circle" className="cashier-waiting__icon" />
      <View>{atDesk ? payerCode.asking : waitingWords(tender, words)}</View>
    </View>
  )
}
