/** The sheet to choose coupons in: the best choice, none, or one's own, each with what it does for this basket. */
import { Text, View } from '@tarojs/components'
import type { CouponEffect } from '@/domain/coupon'
import { goTo } from '@/platform/page'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { ListRow } from '@/ui/components/list-row'
import { Sheet } from '@/ui/components/sheet'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import './coupon-row.scss'
import type { CouponChoices } from './use-coupon-choice'

export function CouponSheet({ choices }: { readonly choices: CouponChoices }) {
  const { coupons } = useMessages()
  const { choice, effects, choose, close, isOpen } = choices
  const isNone = choice !== 'auto' && choice.length === 0
  return (
    <Sheet
      open={isOpen}
      title={coupons.choose}
      onClose={close}
      footer={
        <Button full onClick={close}>
          {coupons.done}
        </Button>
      }
    >
      <View className="coupon-sheet">
        <Card flush tone="flat">
          <Way
            isOn={choice === 'auto'}
            title={coupons.auto}
            hint={coupons.autoHint}
            onClick={() => choose('auto')}
          />
          <Way isOn={isNone} title={coupons.without} hint={coupons.withoutHint} onClick={() => choose([])} />
        </Card>
        <View className="coupon-sheet__how">{coupons.how}</View>
        <Card flush tone="flat">
          {effects.map((effect) => (
            <One key={effect.coupon.id} effect={effect} choices={choices} />
          ))}
        </Card>
        <Button
          variant="quiet"
          full
          onClick={() => {
            close()
            goTo('pages/coupons/index')
          }}
        >
          {coupons.seeAll}
        </Button>
      </View>
    </Sheet>
  )
}

type WayProps = {
  readonly isOn: boolean
  readonly title: string
  readonly hint: string
  readonly onClick: () => void
}

function Way({ isOn, title, hint, onClick }: WayProps) {
  return (
    <ListRow
      title={title}
      subtitle={hint}
      selected={isOn}
      trailing={<Mark isOn={isOn} />}
      onClick={onClick}
    />
  )
}

/** Where nothing is chosen nothing is shown, not the arrow of a row that leads somewhere. */
function Mark({ isOn }: { readonly isOn: boolean }) {
  return isOn ? <Icon name="check" /> : <View />
}

/** Ticked is what the basket uses, and nothing else. One that gives nothing now only says why. */
function One({ effect, choices }: { readonly effect: CouponEffect; readonly choices: CouponChoices }) {
  const { coupons } = useMessages()
  const { language } = useLooks()
  const { coupon, off, whyUnused } = effect
  const isOn = whyUnused === null
  const isOpen = isOn || off > 0
  const why = whyUnused === null ? null : coupons.why[whyUnused]
  const saves = off > 0 && (whyUnused === null ? coupons.used(off) : coupons.alone(off))
  return (
    <ListRow
      title={coupon.words[language]}
      subtitle={
        <>
          {saves && <Text className="coupon-sheet__saves">{saves}</Text>}
          {saves && why && ' · '}
          {why}
        </>
      }
      selected={isOn}
      trailing={
        isOpen && !isOn ? <Text className="coupon-sheet__use">{coupons.use}</Text> : <Mark isOn={isOn} />
      }
      onClick={isOpen ? () => choices.toggle(coupon.id) : undefined}
    />
  )
}
