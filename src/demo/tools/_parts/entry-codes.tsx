/** The code at the door of every store, to be scanned with another phone. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { storeEntryText } from '@/domain/code'
import type { Store } from '@/domain/store'
import { Card } from '@/ui/components/card'
import { QrCode } from '@/ui/components/qr-code'
import { SegmentedControl } from '@/ui/components/segmented-control'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

export function EntryCodes({ stores }: { readonly stores: readonly Store[] }) {
  const { language } = useLooks()
  const { demo } = useMessages()
  const [chosen, setChosen] = useState<string | null>(null)
  const store = stores.find(({ id }) => id === chosen) ?? stores[0]
  if (!store) return null
  return (
    <View>
      <View className="tools__heading">{demo.entryCodes}</View>
      <View className="tools__hint">{demo.entryCodesHint}</View>
      <Card>
        <SegmentedControl
          label={demo.entryCodes}
          options={stores.map(({ id, city }) => ({ value: id as string, label: city[language] }))}
          value={store.id as string}
          onChange={setChosen}
        />
        <View className="tools__entry">
          <View className="tools__store">{store.name[language]}</View>
          <QrCode
            text={storeEntryText(store.id)}
            label={demo.entryCodeOf(store.name[language])}
            caption={storeEntryText(store.id)}
          />
        </View>
      </Card>
    </View>
  )
}
