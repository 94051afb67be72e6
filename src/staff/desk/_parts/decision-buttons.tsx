/** Let through, check, stop: the first large, all in reach of one thumb. */
import { View } from '@tarojs/components'
import { Button } from '@/ui/components/button'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Decision } from '../use-decision'
import { DecisionProblem } from './decision-problem'

type Props = { readonly decision: Decision; readonly onCheck: () => void; readonly onStop: () => void }

export function DecisionButtons({ decision, onCheck, onStop }: Props) {
  const { staff } = useMessages()
  return (
    <View className="desk__decisions">
      <DecisionProblem code={decision.problem} />
      <Button
        size="l"
        icon="circle-check"
        full
        className="desk__let-through"
        busy={decision.busy === 'let-through'}
        onClick={() => decision.decide({ kind: 'let-through' })}
      >
        {staff.letThrough}
      </Button>
      <View className="desk__pair">
        <Button variant="secondary" icon="list-checks" full onClick={onCheck}>
          {staff.checkItems}
        </Button>
        <Button variant="danger" icon="octagon-x" full busy={decision.busy === 'stop'} onClick={onStop}>
          {staff.stop}
        </Button>
      </View>
    </View>
  )
}
