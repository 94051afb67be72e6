/** The last look before money goes back: what comes in, and what goes out. */
import { Text, View } from '@tarojs/components'
import type { Order } from '@/domain/order'
import { refundWords } from '@/pages/_shared/paid-words'
import { Button } from '@/ui/components/button'
import { Sheet } from '@/ui/components/sheet'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { ReturnsView } from '../use-returns'
import { ValueWords } from './value-words'

type Props = {
  readonly open: boolean
  readonly order: Order
  readonly view: ReturnsView
  readonly onClose: () => void
}

export function ConfirmSheet({ open, order, view, onClose }: Props) {
  const { language } = useLooks()
  const words = useMessages()
  const { returns } = words
  const { value, rows, picked } = view
  const goods = rows.filter(({ line, isOpen }) => isOpen && picked(line.lineId) > 0)
  return (
    <Sheet
      open={open && value !== null}
      title={returns.confirmTitle}
      onClose={onClose}
      footer={
        <Button
          size="l"
          full
          busy={view.busy}
          disabled={!view.isChecked}
          onClick={() => view.confirm(onClose)}
        >
          {returns.confirm}
        </Button>
      }
    >
      <View className="returns">
        {goods.map(({ line }) => (
          <View key={line.lineId} className="returns__coming">
            <Text>{line.name[language]}</Text>
            <Text className="returns__times">×{String(picked(line.lineId))}</Text>
          </View>
        ))}
        {value && <ValueWords value={value} order={order} />}
        {value && value.money > 0 && order.paid && (
          <View className="returns__where">{returns.toWallet(refundWords(order.paid, words))}</View>
        )}
      </View>
    </Sheet>
  )
}
