/** Total, savings and the way to pay. */
import { View } from '@tarojs/components'
import { subtractFen } from '@/domain/kernel'
import { goTo } from '@/platform/page'
import { Button } from '@/ui/components/button'
import { Price } from '@/ui/components/price'
import { useMessages } from '@/ui/hooks/use-looks'
import type { useScan } from '../use-scan'

export function Footer({ model }: { readonly model: ReturnType<typeof useScan> }) {
  const { scan, common } = useMessages()
  const { priced, pieces } = model
  if (!priced) return null
  const { mine, asMember } = priced
  const couldSave = subtractFen(mine.total, asMember.total)
  return (
    <View className="scan-footer">
      {mine.tier === 'none' && couldSave > 0 && (
        <View className="scan-footer__hint">
          <View className="scan-footer__offer">{scan.memberHint(asMember.total, couldSave)}</View>
          <Button variant="quiet" size="s" onClick={() => goTo('pages/me/index')}>
            {scan.memberJoin}
          </Button>
        </View>
      )}
      <View className="scan-footer__row">
        <View className="scan-footer__sum">
          <View className="scan-footer__count">
            {common.pieces(pieces)}
            {mine.savings > 0 ? ` · ${scan.saved(mine.savings)}` : ''}
          </View>
          <Price amount={mine.total} size="l" />
        </View>
        <Button variant="quiet" icon="shopping-basket" onClick={model.seeCart} disabled={pieces === 0}>
          {scan.basket}
        </Button>
        <Button onClick={model.review} disabled={!model.canReview}>
          {scan.review}
        </Button>
      </View>
    </View>
  )
}
