/** Time left, as text given by the page, with a bar that empties. */
import { Text, View } from '@tarojs/components'
import { a11y } from './a11y'
import { classNames } from './class-names'
import './countdown.scss'

type Props = {
  readonly label: string
  /** Such as '14:05'. */
  readonly text: string
  /** Share of the time left, 0–1; without it there is no bar. */
  readonly left?: number
  readonly tone?: 'calm' | 'warn' | 'over'
}

export function Countdown({ label, text, left, tone = 'calm' }: Props) {
  return (
    <View className={classNames('ui-countdown', `ui-countdown--${tone}`)} {...a11y({ role: 'timer' })}>
      <View className="ui-countdown__line">
        <Text className="ui-countdown__label">{label}</Text>
        <Text className="ui-countdown__text">{text}</Text>
      </View>
      {left !== undefined && (
        <View className="ui-countdown__track" {...a11y({ hidden: true })}>
          <View
            className="ui-countdown__bar"
            style={{ width: `${Math.round(Math.min(1, Math.max(0, left)) * 100)}%` }}
          />
        </View>
      )}
    </View>
  )
}
