/** How the app looks, speaks and sounds; every choice applies at once. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { LANGUAGES } from '@/domain/kernel'
import { OnOff } from '@/pages/_shared/on-off'
import { useOfferWish } from '@/pages/_shared/use-offer-wish'
import { useOnShow } from '@/platform/page'
import { Banner } from '@/ui/components/banner'
import { Card } from '@/ui/components/card'
import { classNames } from '@/ui/components/class-names'
import { SegmentedControl } from '@/ui/components/segmented-control'
import { THEMES, useMessages } from '@/ui/hooks/use-looks'
import { useFlows, useShopper, useStores, useVoice } from '@/wiring-hooks'

const THEME_ICON = { auto: 'sun-moon', light: 'sun', dark: 'moon' } as const

export function Preferences() {
  const { common, me, offers } = useMessages()
  const { shopper } = useStores()
  const language = useShopper((state) => state.language)
  const theme = useShopper((state) => state.theme)
  const care = useShopper((state) => state.care)
  const sound = useShopper((state) => state.sound)
  const voice = useVoice()
  const wish = useOfferWish()
  const { offer } = useFlows()

  useOnShow(() => void offer.readPreference())

  return (
    <View className="me__section">
      <View className="me__heading">{me.settings}</View>
      <Card>
        <Choice name={me.language}>
          <SegmentedControl
            label={me.language}
            options={LANGUAGES.map((value) => ({ value, label: common.languages[value] }))}
            value={language}
            onChange={(value) => shopper.preferencesSet({ language: value })}
          />
        </Choice>
        <Choice name={me.theme} isWide>
          <SegmentedControl
            label={me.theme}
            options={THEMES.map((value) => ({ value, label: me.themes[value], icon: THEME_ICON[value] }))}
            value={theme}
            onChange={(value) => shopper.preferencesSet({ theme: value })}
          />
        </Choice>
        <Choice name={me.care} hint={me.careHint}>
          <OnOff label={me.care} isOn={care} onChange={(value) => shopper.preferencesSet({ care: value })} />
        </Choice>
        <Choice name={me.sound}>
          <OnOff
            label={me.sound}
            isOn={sound}
            onChange={(value) => shopper.preferencesSet({ sound: value })}
          />
        </Choice>
        {voice.isOffered && (
          <Choice name={me.spoken} hint={me.spokenHint}>
            <OnOff
              label={me.spoken}
              isOn={voice.isOn}
              onChange={(value) => voice.set(value, me.spokenSample)}
            />
          </Choice>
        )}
        <Choice name={offers.wanted} hint={care ? offers.careHint : offers.wantedHint}>
          <OnOff label={offers.wanted} isOn={wish.isOn} onChange={wish.set} />
        </Choice>
        {wish.trouble && (
          <Banner tone="warn" title={wish.trouble.title}>
            {wish.trouble.advice}
          </Banner>
        )}
      </Card>
    </View>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly hint?: string
  /** The control has a line of its own. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

function Choice({ name, hint, isWide, children }: ChoiceProps) {
  return (
    <View className={classNames('me__choice', isWide && 'me__choice--wide')}>
      <View className="me__choice-words">
        <View className="me__choice-name">{name}</View>
        {hint && <View className="me__hint">{hint}</View>}
      </View>
      <View className="me__choice-control">{children}</View>
    </View>
  )
}
