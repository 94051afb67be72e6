/** A few choices side by side, one of them chosen. */
import { Text, View } from '@tarojs/components'
import { a11y } from './a11y'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { Pressable } from './pressable'
import './segmented-control.scss'

type Props<Value extends string> = {
  /** What is being chosen. */
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string; readonly icon?: IconName }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

export function SegmentedControl<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  return (
    <View className="ui-segments" {...a11y({ role: 'radiogroup', label })}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={classNames('ui-segments__one', option.value === value && 'ui-segments__one--chosen')}
          role="radio"
          checked={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.icon && <Icon name={option.icon} size="s" />}
          <Text>{option.label}</Text>
        </Pressable>
      ))}
    </View>
  )
}
