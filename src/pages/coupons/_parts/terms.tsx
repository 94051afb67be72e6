/** Where and until when a coupon holds, and how often more. */
import { View } from '@tarojs/components'
import type { Coupon } from '@/domain/coupon'
import type { Store } from '@/domain/store'
import { dateAndTime } from '@/ui/format/time'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

type Props = {
  readonly of: Pick<Coupon, 'storeIds' | 'expiresAt'>
  /** Uses that are left, where that is worth telling. */
  readonly left?: number | null
  readonly stores: readonly Store[]
}

export function Terms({ of: { storeIds, expiresAt }, left = null, stores }: Props) {
  const { coupons } = useMessages()
  const { language } = useLooks()
  const names = stores.filter(({ id }) => storeIds?.includes(id)).map(({ name }) => name[language])
  const holds = [coupons.until(dateAndTime(expiresAt)), ...(left === null ? [] : [coupons.times(left)])]
  return (
    <>
      <View>{holds.join(' · ')}</View>
      {names.length > 0 && <View>{coupons.onlyAt(names.join(', '))}</View>}
    </>
  )
}
