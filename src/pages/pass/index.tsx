/** The exit pass: a large code, a bright screen, and what staff decide as they decide it. */
import { Text, View } from '@tarojs/components'
import { goBack } from '@/platform/page'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Icon } from '@/ui/components/icon'
import type { IconName } from '@/ui/components/icon-names'
import { useMessages } from '@/ui/hooks/use-looks'
import { HOME, page } from '@/wiring-page'
import { Screen } from '../_shared/screen'
import { TellMe } from '../_shared/tell-me'
import { WayOn } from '../_shared/way-on'
import { DoorStatus } from './_parts/door-status'
import { Farewell } from './_parts/farewell'
import { PassCode } from './_parts/pass-code'
import type { PassView } from './use-pass'
import { usePass } from './use-pass'
import './index.scss'

function PassPage() {
  const { pass } = useMessages()
  const view = usePass()
  return (
    <Screen title={pass.title} onBack={() => goBack(HOME)}>
      <Content view={view} />
    </Screen>
  )
}

function Content({ view }: { readonly view: PassView }) {
  const { pass } = useMessages()
  const { shown, over, age, trouble } = view
  if (over) return <Farewell view={view} order={over.order} verdict={over.verdict} />
  const notice = trouble && (
    <Banner tone="warn" title={trouble.title}>
      {trouble.advice}
    </Banner>
  )
  if (!shown)
    return (
      <>
        {notice}
        <WayOn />
      </>
    )
  /** Nobody at the door waits for a code that has run out. */
  const isOver = shown.time.tone === 'over'
  return (
    <View className="pass">
      {(!isOver || view.isChecking) && <DoorStatus isChecking={view.isChecking} />}
      {notice}
      <PassCode view={view} code={shown} />
      {age !== null && (
        <Banner tone="warn" icon="id-card">
          {pass.ageNotice(age)}
        </Banner>
      )}
      {!isOver && (
        <View className="pass__notes">
          <Note icon="sun" text={pass.brightness} />
          <Note icon="shield-check" text={pass.offline} />
        </View>
      )}
      <TellMe order={shown.order} />
      <Button variant="quiet" icon="receipt-text" onClick={view.receipt} full>
        {pass.receipt}
      </Button>
    </View>
  )
}

function Note({ icon, text }: { readonly icon: IconName; readonly text: string }) {
  return (
    <View className="pass__note">
      <Icon name={icon} size="s" />
      <Text className="pass__note-text">{text}</Text>
    </View>
  )
}

export default page(PassPage)
