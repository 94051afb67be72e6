/** Keeping a code and sending it, and what became of that. */
import { View } from '@tarojs/components'
import { walletOf } from '@/domain/payment'
import { a11y } from '@/ui/components/a11y'
import { Button } from '@/ui/components/button'
import { money } from '@/ui/format/money'
import { useMessages } from '@/ui/hooks/use-looks'
import type { CodeAsk } from './code-ask'
import { useHandOn } from './use-hand-on'

export function HandOnButtons({ ask }: { readonly ask: CodeAsk }) {
  const { cashier } = useMessages()
  const { payload } = ask.invocation
  // the one code is no address that could be opened
  const words = payload.includes('://') ? cashier.code.message : cashier.code.messageOfCode
  const text = words(`${ask.store} ${money(ask.amount)}`, payload)
  const handOn = useHandOn({ payload, text })
  const isForFriend = walletOf(ask.tender) === null
  return (
    <View className="pay-code__hand-on">
      {isForFriend && (
        <View className="pay-code__message" {...a11y({ label: text })}>
          <View className="pay-code__said">{text}</View>
        </View>
      )}
      <View className="pay-code__buttons">
        <Button
          variant={isForFriend ? 'secondary' : 'primary'}
          icon="image"
          busy={handOn.busy === 'save'}
          onClick={handOn.save}
        >
          {cashier.code.save}
        </Button>
        <Button
          variant={isForFriend ? 'primary' : 'secondary'}
          icon="users"
          busy={handOn.busy === 'send'}
          onClick={handOn.send}
        >
          {cashier.code.send}
        </Button>
      </View>
      {isForFriend && (
        <Button variant="quiet" icon="copy" onClick={handOn.copy} full>
          {cashier.friend.copy}
        </Button>
      )}
      <View className="pay-code__told" {...a11y({ role: 'status', live: 'polite' })}>
        {handOn.told}
      </View>
    </View>
  )
}
