/** While lines are chosen for a spot check: how many, begin, or leave it. */
import { View } from '@tarojs/components'
import type { LineId } from '@/domain/kernel'
import { a11y } from '@/ui/components/a11y'
import { Button } from '@/ui/components/button'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Decision } from '../use-decision'
import { DecisionProblem } from './decision-problem'

type Props = {
  readonly decision: Decision
  readonly chosen: readonly LineId[]
  readonly onCancel: () => void
}

export function SelectButtons({ decision, chosen, onCancel }: Props) {
  const { staff } = useMessages()
  return (
    <View className="desk__decisions">
      <DecisionProblem code={decision.problem} />
      <View className="desk__chosen" {...a11y({ role: 'status' })}>
        {staff.selected(chosen.length)}
      </View>
      <Button
        size="l"
        icon="list-checks"
        full
        disabled={chosen.length === 0}
        busy={decision.busy === 'check-items'}
        onClick={() => decision.decide({ kind: 'check-items', lineIds: chosen })}
      >
        {staff.startCheck}
      </Button>
      <Button variant="quiet" full onClick={onCancel}>
        {staff.selectBack}
      </Button>
    </View>
  )
}
