/** An order in hand: what is due in large figures, and the two ways to take it. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Order } from '@/domain/order'
import { piecesIn } from '@/domain/order'
import { Screen } from '@/pages/_shared/screen'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Field } from '@/ui/components/field'
import { Price } from '@/ui/components/price'
import { Sheet } from '@/ui/components/sheet'
import { useMessages } from '@/ui/hooks/use-looks'
import type { TillView } from '../use-till'
import { Refusal } from './sign'

type Props = {
  readonly order: Order
  readonly view: TillView
  /** The shopper is paying it some other way. */
  readonly isElsewhere: boolean
  readonly isCash: boolean
  readonly onOther: () => void
}

export function Take({ order, view, isElsewhere, isCash, onOther }: Props) {
  const { common, till } = useMessages()
  return (
    <Screen
      title={till.title}
      onBack={onOther}
      footer={
        <View className="desk__decisions">
          {isElsewhere ? (
            <Button size="l" icon="refresh-cw" full busy={view.busy} onClick={view.lookAgain}>
              {till.lookAgain}
            </Button>
          ) : (
            <>
              <Button
                size="l"
                icon="scan-barcode"
                full
                className="desk__let-through"
                onClick={() => view.go('code')}
              >
                {till.scanPayer}
              </Button>
              <Button variant="secondary" icon="receipt-text" full onClick={() => view.go('cash')}>
                {till.atTill}
              </Button>
            </>
          )}
        </View>
      }
      overlays={<Receipt order={order} view={view} isOpen={isCash} />}
    >
      <View className="till">
        {!isCash && !isElsewhere && <Refusal code={view.problem} />}
        {isElsewhere && (
          <Banner tone="warn" title={till.elsewhere.title}>
            {till.elsewhere.advice}
          </Banner>
        )}
        <View className="till__due">
          <View className="till__label">{till.due}</View>
          <Price amount={order.due} size="xl" />
          <Text className="till__number">{till.order(order.number)}</Text>
          <View className="till__label">{common.pieces(piecesIn(order))}</View>
        </View>
      </View>
    </Screen>
  )
}

const RECEIPT = /^[0-9A-Za-z-]{4,32}$/

/** The number the till has printed: cash and cards are its business. */
function Receipt({ order, view, isOpen }: Pick<Props, 'order' | 'view'> & { readonly isOpen: boolean }) {
  const { till } = useMessages()
  const [number, setNumber] = useState('')
  const [isWrong, setWrong] = useState(false)
  function take(typed: string) {
    const isFine = RECEIPT.test(typed.trim())
    setWrong(!isFine)
    if (isFine) view.take(typed.trim())
  }
  return (
    <Sheet
      open={isOpen}
      title={till.atTill}
      onClose={() => view.go('choose')}
      footer={
        <Button size="l" icon="check" full busy={view.busy} onClick={() => take(number)}>
          {till.receipt.confirm(order.due)}
        </Button>
      }
    >
      <View className="till">
        <Refusal code={view.problem} />
        <Field
          label={till.receipt.label}
          hint={till.receipt.hint}
          value={number}
          maxLength={32}
          error={isWrong ? till.receipt.malformed : null}
          onInput={setNumber}
          onConfirm={take}
        />
      </View>
    </Sheet>
  )
}
