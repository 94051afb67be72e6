/** Beginning a shift: staff number and PIN; a demo shows accounts to try. */
import { View } from '@tarojs/components'
import { Screen } from '@/pages/_shared/screen'
import { goBack } from '@/platform/page'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Field } from '@/ui/components/field'
import { Icon } from '@/ui/components/icon'
import { useMessages } from '@/ui/hooks/use-looks'
import { useDemo } from '@/wiring-hooks'
import { HOME } from '@/wiring-page'
import type { Shift } from '../use-shift'
import { DemoAccounts } from './demo-accounts'

export function SignIn({ shift }: { readonly shift: Shift }) {
  const { staff } = useMessages()
  const demo = useDemo()
  return (
    <Screen title={staff.signIn} onBack={() => goBack(HOME)}>
      <View className="desk">
        <View className="desk__shield">
          <Icon name="shield-check" size="xl" />
        </View>
        {shift.wasEnded && !shift.problem && (
          <Banner tone="warn" title={staff.shiftOver.title}>
            {staff.shiftOver.advice}
          </Banner>
        )}
        <Card>
          <View className="desk__fields">
            <Field
              label={staff.number}
              value={shift.number}
              digits
              maxLength={16}
              onInput={shift.setNumber}
            />
            <Field
              label={staff.pin}
              value={shift.pin}
              digits
              password
              maxLength={16}
              error={shift.problem}
              onInput={shift.setPin}
              onConfirm={shift.begin}
            />
            <Button size="l" icon="log-in" full busy={shift.busy} onClick={shift.begin}>
              {staff.enter}
            </Button>
          </View>
        </Card>
        {demo && <DemoAccounts demo={demo} onChoose={shift.fill} />}
      </View>
    </Screen>
  )
}
