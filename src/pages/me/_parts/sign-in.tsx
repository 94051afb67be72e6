/** Signing in with the number on the member card. */
import { View } from '@tarojs/components'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Field } from '@/ui/components/field'
import { Icon } from '@/ui/components/icon'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Account } from '../use-account'

export function SignIn({ account }: { readonly account: Account }) {
  const { me } = useMessages()
  const { hostSignIn } = account
  return (
    <Card>
      <View className="me__guest">
        <View className="me__avatar">
          <Icon name="user-round" size="l" />
        </View>
        <View className="me__words">
          <View className="me__title">{me.guest}</View>
          <View className="me__hint">{me.guestAdvice}</View>
        </View>
      </View>
      {hostSignIn && (
        <Button icon="log-in" full busy={account.busy} className="me__submit" onClick={hostSignIn.start}>
          {me.signInWith[hostSignIn.host]}
        </Button>
      )}
      <Field
        label={me.cardNumber}
        value={account.number}
        placeholder="M0000000000"
        hint={me.cardNumberHint}
        error={account.problem}
        maxLength={24}
        onInput={account.type}
        onConfirm={account.submit}
      />
      <Button
        icon="id-card"
        variant={hostSignIn ? 'secondary' : 'primary'}
        full
        busy={account.busy}
        className="me__submit"
        onClick={account.submit}
      >
        {me.signInByCard}
      </Button>
    </Card>
  )
}
