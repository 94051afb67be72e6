/** A spot check under way: only the lines to look for, then through or to the desk. */
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
import { DecisionProblem } from './decision-problem'
import { StopSheet } from './stop-sheet'
import { VerdictHead } from './verdict-head'

type Props = {
  readonly order: Order
  readonly lineIds: readonly LineId[]
  readonly onOther: () => void
}

export function Checking({ order, lineIds, onOther }: Props) {
  const { staff } = useMessages()
  const { busy, problem, decide } = useDecision()
  const [isStopping, setStopping] = useState(false)
  const lines = linesKept(order).filter(({ lineId }) => lineIds.includes(lineId))
  return (
    <Screen
      title={staff.title}
      onBack={onOther}
      flush
      footer={
        <View className="desk__decisions">
          <DecisionProblem code={problem} />
          <Button
            size="l"
            icon="circle-check"
            full
            className="desk__let-through"
            busy={busy === 'let-through'}
            onClick={() => decide({ kind: 'let-through' })}
          >
            {staff.allFine}
          </Button>
          <Button
            variant="danger"
            icon="octagon-x"
            full
            busy={busy === 'stop'}
            onClick={() => setStopping(true)}
          >
            {staff.stop}
          </Button>
        </View>
      }
      overlays={
        <StopSheet
          open={isStopping}
          onClose={() => setStopping(false)}
          onChoose={(reason) => {
            setStopping(false)
            decide({ kind: 'stop', reason })
          }}
        />
      }
    >
      <VerdictHead order={order} tone="warn" icon="list-checks" title={staff.toCheck(lines.length)} />
      <Basket lines={lines} />
    </Screen>
  )
}
