/** The ways to pay that are missing here: each with the reason and what does instead. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { TenderId } from '@/domain/payment'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { Pressable } from '@/ui/components/pressable'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Missing } from '../../_shared/tender-order'
import { unbroken } from '../../_shared/unbroken'
import { WalletMark } from '../../_shared/wallet-mark'

type Props = { readonly missing: readonly Missing[]; readonly onChoose: (tender: TenderId) => void }

export function WhyNot({ missing, onChoose }: Props) {
  const whyNot = useMessages().cashier.whyNot
  const [isOpen, setOpen] = useState(false)
  if (missing.length === 0) return null
  return (
    <Card flush tone="flat">
      <Pressable className="cashier-why__ask" expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="circle-help" />
        <Text className="cashier-why__question">{whyNot.ask(missing.length)}</Text>
        <Icon name="chevron-down" className={isOpen ? 'cashier-why__up' : undefined} />
      </Pressable>
      {isOpen && missing.map((one) => <Reason key={one.tender} missing={one} onChoose={onChoose} />)}
    </Card>
  )
}

type ReasonProps = { readonly missing: Missing; readonly onChoose: Props['onChoose'] }

function Reason({ missing: { tender, reason, instead }, onChoose }: ReasonProps) {
  const { cashier, common } = useMessages()
  const whyNot = cashier.whyNot
  return (
    <View className="cashier-why__one">
      <WalletMark wallet={tender} />
      <View className="cashier-why__words">
        <View className="cashier-why__name">{unbroken(common.tenders[tender])}</View>
        <View className="cashier-why__reason">{cashier.notOffered[reason](common.tenders[tender])}</View>
        {instead.length > 0 && (
          <View className="cashier-why__instead">
            <View className="cashier-why__reason">{whyNot.instead}</View>
            {instead.map((way) => (
              <Button
                key={way}
                variant="secondary"
                size="s"
                label={`${whyNot.instead} ${common.tenders[way]}`}
                onClick={() => onChoose(way)}
              >
                {common.tenders[way]}
              </Button>
            ))}
          </View>
        )}
      </View>
    </View>
  )
}
