/** The bar at the bottom that leads to the main screens. */
import { Text, View } from '@tarojs/components'
import { a11y } from './a11y'
import { Badge } from './badge'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { Pressable } from './pressable'
import './tab-bar.scss'

type Props<Key extends string> = {
  readonly label: string
  readonly items: readonly {
    readonly key: Key
    readonly label: string
    readonly icon: IconName
    readonly count?: number
  }[]
  readonly active: Key
  readonly onSelect: (key: Key) => void
}

export function TabBar<Key extends string>({ label, items, active, onSelect }: Props<Key>) {
  return (
    <View className="ui-tab-bar" {...a11y({ role: 'navigation', label })}>
      {items.map((item) => (
        <Pressable
          key={item.key}
          className={classNames('ui-tab-bar__item', item.key === active && 'ui-tab-bar__item--active')}
          current={item.key === active ? 'page' : undefined}
          onClick={() => onSelect(item.key)}
        >
          <View className="ui-tab-bar__icon">
            <Icon name={item.icon} size="l" />
            {item.count !== undefined && <Badge count={item.count} />}
          </View>
          <Text className="ui-tab-bar__label">{item.label}</Text>
        </Pressable>
      ))}
    </View>
  )
}
