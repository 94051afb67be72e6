/** A valid pass: the basket, and the three decisions under the thumb. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LineId } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import { linesKept } from '@/domain/order'
import { Screen } from '@/pages/_shared/screen'
import { Button } from '@/ui/components/button'
import { useMessages } from '@/ui/hooks/use-looks'
import { useDecision } from '../use-decision'
import { Basket } from './basket'
import { DecisionButtons } from './decision-buttons'
import { SelectButtons } from './select-buttons'
import { StopSheet } from './stop-sheet'
import { VerdictHead } from './verdict-head'

type Props = { readonly order: Order; readonly onOther: () => void }

export function Deciding({ order, onOther }: Props) {
  const { staff } = useMessages()
  const decision = useDecision()
  const [chosen, setChosen] = useState<readonly LineId[] | null>(null)
  const [isStopping, setStopping] = useState(false)
  const choose = (id: LineId) =>
    setChosen((now) => (now?.includes(id) ? now.filter((other) => other !== id) : [...(now ?? []), id]))
  return (
    <Screen
      title={staff.title}
      onBack={onOther}
      flush
      footer={
        chosen === null ? (
          <DecisionButtons
            decision={decision}
            onCheck={() => setChosen([])}
            onStop={() => setStopping(true)}
          />
        ) : (
          <SelectButtons decision={decision} chosen={chosen} onCancel={() => setChosen(null)} />
        )
      }
      overlays={
        <StopSheet
          open={isStopping}
          onClose={() => setStopping(false)}
          onChoose={(reason) => {
            setStopping(false)
            decision.decide({ kind: 'stop', reason })
          }}
        />
      }
    >
      <VerdictHead
        order={order}
        tone="success"
        icon={chosen ? 'list-checks' : 'circle-check'}
        title={chosen ? staff.selectItems : staff.valid}
      />
      <Basket lines={linesKept(order)} chosen={chosen ?? undefined} onChoose={chosen ? choose : undefined} />
      <View className="desk__other">
        <Button variant="quiet" icon="scan-barcode" onClick={onOther}>
          {staff.otherCode}
        </Button>
      </View>
    </Screen>
  )
}
