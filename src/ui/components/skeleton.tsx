/** The outline of what is being fetched, with words for those who cannot see it. */
import { View } from '@tarojs/components'
import { useMessages } from '../hooks/use-looks'
import { a11y } from './a11y'
import './skeleton.scss'

type Props = { readonly shape?: 'row' | 'block' | 'text'; readonly count?: number }

export function Skeleton({ shape = 'row', count = 3 }: Props) {
  const { common } = useMessages()
  return (
    <View className="ui-skeleton" {...a11y({ role: 'status', label: common.loading, busy: true })}>
      {Array.from({ length: count }, (_, i) => (
        <View key={String(i)} className={`ui-skeleton__${shape}`}>
          {shape === 'row' && <View className="ui-skeleton__picture" />}
          {shape === 'row' && (
            <View className="ui-skeleton__lines">
              <View className="ui-skeleton__line" />
              <View className="ui-skeleton__line ui-skeleton__line--short" />
            </View>
          )}
        </View>
      ))}
    </View>
  )
}
