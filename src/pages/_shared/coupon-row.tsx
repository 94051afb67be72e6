/** What coupons take off the basket, and the way to choose them oneself. */
import { Text } from '@tarojs/components'
import { negateFen } from '@/domain/kernel'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { ListRow } from '@/ui/components/list-row'
import { money } from '@/ui/format/money'
import { useMessages } from '@/ui/hooks/use-looks'
import './coupon-row.scss'
import type { CouponChoices } from './use-coupon-choice'

export function CouponRow({ choices }: { readonly choices: CouponChoices }) {
  const { coupons } = useMessages()
  const { choice, off, isOffered, open } = choices
  if (!isOffered) return null
  const amount = off > 0 ? money(negateFen(off)) : ''
  const how = off <= 0 ? coupons.notUsed : choice === 'auto' ? coupons.bestChoice : coupons.ownChoice
  return (
    <Card flush>
      <ListRow
        leading={<Icon name="badge-percent" />}
        title={coupons.row}
        subtitle={how}
        trailing={
          <>
            {amount !== '' && <Text className="coupon-row__off">{amount}</Text>}
            <Icon name="chevron-right" className="coupon-row__chevron" />
          </>
        }
        label={[coupons.row, amount, how].filter(Boolean).join(', ')}
        onClick={open}
      />
    </Card>
  )
}
