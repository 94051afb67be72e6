/** Choosing how to pay, for the first time or after an attempt that came to nothing. */
import { View } from '@tarojs/components'
import { a11y } from '@/ui/components/a11y'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Stage } from '../stage'
import type { CashierView } from '../use-cashier'
import { Due } from './due'
import { Tenders } from './tenders'
import { WhyNot } from './why-not'

type Props = { readonly view: CashierView; readonly stage: Extract<Stage, { kind: 'choose' }> }

export function Choose({ view, stage }: Props) {
  const { cashier, common } = useMessages()
  const { order, failed, canChangeCart, isPlacing } = stage
  const { off } = view.billOf(view.chosen)
  return (
    <View className="cashier">
      <Due
        amount={view.due}
        order={order}
        note={off > 0 ? cashier.walletIncluded(common.tenders[view.chosen], off) : null}
      />
      {isPlacing && view.busy === null && (
        <Banner tone="info" title={cashier.placing.title}>
          {cashier.placing.advice}
        </Banner>
      )}
      {failed && !view.lookAgain && (
        <Banner
          tone={failed.kind === 'declined' ? 'danger' : 'info'}
          title={cashier.states[failed.kind].title}
        >
          {failed.kind === 'declined' ? cashier.declined[failed.reason] : cashier.states[failed.kind].advice}
        </Banner>
      )}
      <View className="cashier__heading" {...a11y({ role: 'heading', level: 2 })}>
        {failed ? cashier.otherWallet : cashier.chooseWallet}
      </View>
      <Tenders view={view} />
      <WhyNot missing={view.order.missing} onChoose={view.choose} />
      {canChangeCart && (
        <Button variant="quiet" busy={view.busy === 'cart'} onClick={view.changeCart} full>
          {cashier.changeCart}
        </Button>
      )}
    </View>
  )
}
