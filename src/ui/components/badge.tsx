/** A count in a small pill; nothing at zero, '99+' above ninety-nine. */
import { Text } from '@tarojs/components'
import './badge.scss'

export function Badge({ count }: { readonly count: number }) {
  if (count <= 0) return null
  return <Text className="ui-badge">{count > 99 ? '99+' : String(count)}</Text>
}
