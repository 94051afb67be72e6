/** One word for the whole counter: how the payment stands, and what to do now. */
import { View } from '@tarojs/components'
import type { Order } from '@/domain/order'
import { useSentence } from '@/pages/_shared/use-sentence'
import { FullSign } from '@/staff/_shared/full-sign'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import type { IconName } from '@/ui/components/icon-names'
import { money } from '@/ui/format/money'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Stage } from '../stage'
import { useSays } from '../use-says'
import type { TillView } from '../use-till'

type Settled = Extract<Stage, { kind: 'paid' | 'already-paid' | 'closed' }>
type Waiting = Extract<Stage, { kind: 'sending' | 'asking' | 'password' }>

const WAITING_ICON: Record<Waiting['kind'], IconName> = {
  sending: 'loader-circle',
  asking: 'circle-help',
  password: 'hourglass',
}

export function WaitingSign({
  stage: { kind, order },
  view,
  onNext,
}: {
  readonly stage: Waiting
  readonly view: TillView
  readonly onNext: () => void
}) {
  const { till } = useMessages()
  return (
    <FullSign
      tone="warn"
      icon={WAITING_ICON[kind]}
      title={till.title}
      words={{ sending: till.sending, asking: till.asking, password: till.password }[kind]}
      detail={<Sum order={order} />}
      onNext={null}
      more={
        kind !== 'sending' && (
          <>
            <Refusal code={view.problem} />
            {view.giveUp && (
              <Button variant="secondary" icon="ban" full busy={view.busy} onClick={view.giveUp}>
                {till.giveUp}
              </Button>
            )}
            <Button variant="quiet" full onClick={onNext}>
              {till.next}
            </Button>
          </>
        )
      }
    />
  )
}

function Sum({ order }: { readonly order: Order }) {
  const { till } = useMessages()
  return (
    <View>
      <View className="till__sum">{money(order.due)}</View>
      <View>{till.order(order.number)}</View>
    </View>
  )
}

/** Why the last thing that was tapped did not happen. */
export function Refusal({ code }: { readonly code: string | null }) {
  const sentence = useSentence()
  const says = useSays()
  if (code === null) return null
  const { title, advice } = says[code] ?? sentence(code)
  return (
    <Banner tone="danger" title={title}>
      {advice}
    </Banner>
  )
}

export function SettledSign({ stage, onNext }: { readonly stage: Settled; readonly onNext: () => void }) {
  const { till } = useMessages()
  const { kind, order } = stage
  const isPaid = kind === 'paid'
  return (
    <FullSign
      tone={isPaid ? 'success' : kind === 'closed' ? 'danger' : 'warn'}
      icon={isPaid ? 'circle-check' : kind === 'closed' ? 'octagon-x' : 'circle-alert'}
      title={till.title}
      words={isPaid ? till.paid : kind === 'closed' ? till.closed : till.alreadyPaid}
      detail={<Sum order={order} />}
      next={till.next}
      onNext={onNext}
    />
  )
}

/** No money was taken: another code may be tried at once. */
export function NotPaidSign({
  stage,
  view,
}: {
  readonly stage: Extract<Stage, { kind: 'refused' | 'ended' }>
  readonly view: TillView
}) {
  const { till } = useMessages()
  const words =
    stage.kind === 'ended' ? till.ended : { title: till.refused, advice: till.reasons[stage.reason] }
  return (
    <FullSign
      tone={stage.kind === 'ended' ? 'warn' : 'danger'}
      icon={stage.kind === 'ended' ? 'rotate-ccw' : 'octagon-x'}
      title={till.title}
      words={words}
      detail={<Sum order={stage.order} />}
      next={till.again}
      onNext={() => view.go('code')}
      more={
        <Button variant="secondary" full onClick={() => view.go('choose')}>
          {till.otherWay}
        </Button>
      }
    />
  )
}
