/** One row of a list: something before, a title with a line under it, something after. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './list-row.scss'

type Props = {
  readonly title: ReactNode
  readonly subtitle?: ReactNode
  /** A picture or an icon. */
  readonly leading?: ReactNode
  /** A price, a badge or a word, inside the area that is tapped. */
  readonly trailing?: ReactNode
  /** A control of its own, beside the area that is tapped. */
  readonly action?: ReactNode
  /** Under the words, over the full width: a price at one end, a stepper at the other. */
  readonly below?: ReactNode
  /** Makes the row a button and shows a chevron unless `trailing` is given. */
  readonly onClick?: () => void
  readonly label?: string
  readonly selected?: boolean
  readonly disabled?: boolean
  readonly className?: string
}

export function ListRow({
  title,
  subtitle,
  leading,
  trailing,
  action,
  below,
  onClick,
  label,
  selected,
  disabled,
  className,
}: Props) {
  const main = (
    <>
      {leading && <View className="ui-row__leading">{leading}</View>}
      <View className="ui-row__words">
        <View className="ui-row__title">{title}</View>
        {subtitle && <View className="ui-row__subtitle">{subtitle}</View>}
      </View>
      {trailing ? (
        <View className="ui-row__trailing">{trailing}</View>
      ) : (
        onClick && <Icon name="chevron-right" className="ui-row__chevron" />
      )}
    </>
  )
  return (
    <View
      className={classNames(
        'ui-row',
        Boolean(below) && 'ui-row--tall',
        selected && 'ui-row--selected',
        disabled && 'ui-row--disabled',
        className,
      )}
    >
      {onClick ? (
        <Pressable
          className="ui-row__main"
          onClick={onClick}
          label={label}
          pressed={selected}
          disabled={disabled}
        >
          {main}
        </Pressable>
      ) : (
        <View className="ui-row__main">{main}</View>
      )}
      {action && <View className="ui-row__action">{action}</View>}
      {below && <View className="ui-row__below">{below}</View>}
    </View>
  )
}
