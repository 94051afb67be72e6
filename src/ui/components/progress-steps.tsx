/** Where in a short procedure one is. */
import { Text, View } from '@tarojs/components'
import { a11y } from './a11y'
import { classNames } from './class-names'
import { Icon } from './icon'
import './progress-steps.scss'

type Props = {
  readonly steps: readonly string[]
  /** Index of the step under way; `steps.length` when all is done. */
  readonly current: number
}

export function ProgressSteps({ steps, current }: Props) {
  return (
    <View className="ui-steps" {...a11y({ role: 'list' })}>
      {steps.map((step, i) => (
        <View
          key={step}
          className={classNames(
            'ui-steps__one',
            i < current && 'ui-steps__one--done',
            i === current && 'ui-steps__one--now',
          )}
          {...a11y({ role: 'listitem', current: i === current ? 'step' : undefined })}
        >
          <View className="ui-steps__dot">
            {i < current ? <Icon name="check" size="s" /> : <Text>{String(i + 1)}</Text>}
          </View>
          <Text className="ui-steps__label">{step}</Text>
        </View>
      ))}
    </View>
  )
}
