/** Whom the shopper waits for, while the server is asked again and again. */
import { View } from '@tarojs/components'
import type { TenderId } from '@/domain/payment'
import { a11y } from '@/ui/components/a11y'
import { Icon } from '@/ui/components/icon'
import { useMessages } from '@/ui/hooks/use-looks'
import { waitingWords } from '../../_shared/tender-words'

export function Waiting({ tender }: { readonly tender: TenderId }) {
  return (
    <View className="cashier-waiting" {...a11y({ role: 'status', live: 'polite' })}>
      <Icon name="loader-circle" className="cashier-waiting__icon" />
      <View>{waitingWords(tender, useMessages())}</View>
    </View>
  )
}
