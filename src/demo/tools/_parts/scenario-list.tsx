/** How the mocked store behaves from now on. */
import { View } from '@tarojs/components'
import { a11y } from '@/ui/components/a11y'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import type { IconName } from '@/ui/components/icon-names'
import { ListRow } from '@/ui/components/list-row'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Scenario } from '../use-tools'

const ICON: Record<Scenario, IconName> = {
  normal: 'circle-check',
  slow: 'hourglass',
  offline: 'wifi-off',
  'price-changed': 'tag',
  declined: 'ban',
  'reply-lost': 'circle-help',
}

type Props = {
  readonly scenario: Scenario
  readonly busy: Scenario | 'reset' | null
  readonly onChoose: (scenario: Scenario) => void
}

export function ScenarioList({ scenario, busy, onChoose }: Props) {
  const { demo } = useMessages()
  const names = Object.keys(ICON) as Scenario[]
  return (
    <View>
      <View className="tools__heading">{demo.scenario}</View>
      <Card flush>
        <View {...a11y({ role: 'group', label: demo.scenario })}>
          {names.map((name) => (
            <ListRow
              key={name}
              leading={<Icon name={busy === name ? 'loader-circle' : ICON[name]} />}
              title={demo.scenarios[name]}
              trailing={<Icon name="check" className={name === scenario ? undefined : 'tools__unchosen'} />}
              selected={name === scenario}
              onClick={() => onChoose(name)}
            />
          ))}
        </View>
      </Card>
    </View>
  )
}
