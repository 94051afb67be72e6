/** Minus, a whole number, plus. At one, minus becomes a bin when the thing can be removed. */
import { Text, View } from '@tarojs/components'
import { useMessages } from '../hooks/use-looks'
import { a11y } from './a11y'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './stepper.scss'

type Props = {
  readonly value: number
  readonly onChange: (value: number) => void
  /** What is counted; screen readers hear it with each button. */
  readonly label: string
  /** Zero lets the last piece be removed; the bin then reports 0. */
  readonly min?: number
  readonly max?: number
  readonly disabled?: boolean
  readonly size?: 'm' | 'l'
}

export function Stepper({ value, onChange, label, min = 0, max = 50, disabled = false, size = 'm' }: Props) {
  const { common } = useMessages()
  const isLast = min === 0 && value === 1
  const step = (by: number) => onChange(Math.min(max, Math.max(min, value + by)))
  return (
    <View className={classNames('ui-stepper', `ui-stepper--${size}`)} {...a11y({ role: 'group', label })}>
      <Pressable
        className={classNames('ui-stepper__step', (disabled || value <= min) && 'ui-stepper__step--off')}
        label={isLast ? common.removeOf(label) : common.fewerOf(label)}
        disabled={disabled || value <= min}
        onClick={() => step(-1)}
      >
        <Icon name={isLast ? 'trash-2' : 'minus'} />
      </Pressable>
      <Text className="ui-stepper__value" {...a11y({ live: 'polite' })}>
        {String(value)}
      </Text>
      <Pressable
        className={classNames('ui-stepper__step', (disabled || value >= max) && 'ui-stepper__step--off')}
        label={common.moreOf(label)}
        disabled={disabled || value >= max}
        onClick={() => step(1)}
      >
        <Icon name="plus" />
      </Pressable>
    </View>
  )
}
