/** The people a demo can be: members sign in at a tap, staff lead to the staff desk. */
import { View } from '@tarojs/components'
import { goTo } from '@/platform/page'
import { Banner } from '@/ui/components/banner'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { ListRow } from '@/ui/components/list-row'
import { Skeleton } from '@/ui/components/skeleton'
import { Tag } from '@/ui/components/tag'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { useDemo } from '@/wiring-hooks'
import type { Persona } from '../persona'
import { isSamePerson, lineOf, lookOf } from '../persona'
import type { Account } from '../use-account'

type Props = { readonly demo: NonNullable<ReturnType<typeof useDemo>>; readonly account: Account }

export function Personas({ demo, account }: Props) {
  const { common, me } = useMessages()
  const people = useAnswer('personas', () => demo.readDemo({}))
  return (
    <View className="me__section">
      <View className="me__heading">{me.choosePersona}</View>
      {!account.isHeld && <View className="me__hint">{me.choosePersonaHint}</View>}
      {people.problem !== null && (
        <Banner tone="warn" action={{ label: common.tryAgain, onClick: people.ask }}>
          {me.choosePersona}
        </Banner>
      )}
      {people.value === null && people.problem === null && <Skeleton count={3} />}
      {people.value && (
        <Card flush>
          {people.value.personas.map((persona) => (
            <PersonaRow key={persona.key} persona={persona} account={account} />
          ))}
        </Card>
      )}
    </View>
  )
}

function PersonaRow({ persona, account }: { readonly persona: Persona; readonly account: Account }) {
  const { language } = useLooks()
  const messages = useMessages()
  const isCurrent = isSamePerson(persona.subject, account.subject)
  const { cardNumber, subject } = persona
  const choose = () => {
    if (subject.kind === 'staff') goTo('staff/desk/index')
    else if (cardNumber !== null) account.signIn(cardNumber)
    else account.signOut()
  }
  const isOpen = subject.kind === 'staff' || !(account.isHeld || isCurrent)
  return (
    <ListRow
      leading={
        <View className="me__avatar">
          <Icon name={lookOf(subject)} />
        </View>
      }
      title={persona.words[language]}
      subtitle={lineOf(persona, messages)}
      trailing={isCurrent ? <Tag tone="primary">{messages.me.current}</Tag> : undefined}
      selected={isCurrent}
      onClick={isOpen ? choose : undefined}
    />
  )
}
