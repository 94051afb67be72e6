/** The sample shelf: every code shows one answer of the shop; tap it here or scan it with another phone. */
import { View } from '@tarojs/components'
import { Banner } from '@/ui/components/banner'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Sample } from './sample-card'
import { SampleCard } from './sample-card'

type Props = {
  readonly samples: readonly Sample[]
  /** Only inside a store can a tap count as a scan. */
  readonly canScan: boolean
  readonly onScan: (code: string) => void
  readonly onChooseStore: () => void
}

export function Shelf({ samples, canScan, onScan, onChooseStore }: Props) {
  const { demo } = useMessages()
  return (
    <View>
      <View className="tools__heading">{demo.shelf}</View>
      <View className="tools__hint">{demo.shelfHint}</View>
      {!canScan && (
        <Banner
          tone="warn"
          title={demo.needStore.title}
          action={{ label: demo.chooseStore, onClick: onChooseStore }}
          className="tools__notice"
        >
          {demo.needStore.advice}
        </Banner>
      )}
      <View className="tools__shelf">
        {samples.map((sample) => (
          <SampleCard
            key={sample.code}
            sample={sample}
            onScan={canScan ? () => onScan(sample.code) : undefined}
          />
        ))}
      </View>
    </View>
  )
}
