/** Total, savings and the way to pay. */
import { View } from '@tarojs/components'
import { goTo } from '@/platform/page'
import { a11y } from '@/ui/components/a11y'
import { Button } from '@/ui/components/button'
import { classNames } from '@/ui/components/class-names'
import { Icon } from '@/ui/components/icon'
import { Pressable } from '@/ui/components/pressable'
import { Price } from '@/ui/components/price'
import { useMessages } from '@/ui/hooks/use-looks'
import { useMemberOffer, useOverCap } from '@/wiring-prices'
import type { useScan } from '../use-scan'
import { Flight } from './flight'
import './footer.scss'

export function Footer({ model }: { readonly model: ReturnType<typeof useScan> }) {
  const { scan, common, cart } = useMessages()
  const overCap = useOverCap()
  const offer = useMemberOffer()
  const { priced, pieces, added, priceCheck } = model
  if (priceCheck.isOn) return <PriceFooter model={model} />
  if (!priced) return null
  return (
    <View className="scan-footer">
      {offer && offer.saving > 0 && (
        <Pressable className="scan-footer__offer" onClick={() => goTo('pages/me/index')}>
          <Icon name="badge-percent" />
          <View className="scan-footer__words">{scan.memberHint(offer.total, offer.saving)}</View>
          <View className="scan-footer__join">{scan.memberJoin}</View>
        </Pressable>
      )}
      <View className="scan-footer__sum" {...a11y({ live: 'polite' })}>
        <View className="scan-footer__count">
          {common.pieces(pieces)}
          {priced.savings > 0 ? ` · ${scan.saved(priced.savings)}` : ''}
        </View>
        <Price amount={priced.total} size="l" />
      </View>
      {overCap !== null && <View className="scan-footer__cap">{cart.overCap(overCap)}</View>}
      <View className="scan-footer__ways">
        <View className={classNames('scan-footer__basket', added && 'scan-footer__basket--got')}>
          <Button variant="secondary" icon="shopping-basket" onClick={model.seeCart} disabled={pieces === 0}>
            {scan.basket}
          </Button>
          {added && <Flight added={added} />}
        </View>
        <Button
          onClick={model.review}
          disabled={!model.canReview || overCap !== null}
          className="scan-footer__pay"
        >
          {scan.review}
        </Button>
      </View>
    </View>
  )
}

/** While prices are checked: back to shopping, or this one into the basket. */
function PriceFooter({ model: { priceCheck, addLooked } }: { readonly model: ReturnType<typeof useScan> }) {
  const { scan } = useMessages()
  return (
    <View className="scan-footer">
      <View className="scan-footer__ways">
        <Button
          variant="secondary"
          icon="check"
          onClick={() => priceCheck.turn(false)}
          className={priceCheck.looked ? undefined : 'scan-footer__pay'}
        >
          {scan.priceCheck.done}
        </Button>
        {priceCheck.looked && (
          <Button icon="plus" onClick={addLooked} className="scan-footer__pay">
            {scan.priceCheck.add}
          </Button>
        )}
      </View>
    </View>
  )
}
