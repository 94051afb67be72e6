/** The cards of the membership; the main card adds and takes back. */
import type { MemberCard } from '@/domain/member'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Dialog } from '@/ui/components/dialog'
import { Field } from '@/ui/components/field'
import { Icon } from '@/ui/components/icon'
import { IconButton } from '@/ui/components/icon-button'
import { ListRow } from '@/ui/components/list-row'
import { Sheet } from '@/ui/components/sheet'
import { Tag } from '@/ui/components/tag'
import { spaced } from '@/ui/format/member-number'
import { useMessages } from '@/ui/hooks/use-looks'
import { Section } from '../../_shared/section'
import type { FamilyView } from '../use-family'

export function Family({ family }: { readonly family: FamilyView }) {
  const { membership } = useMessages()
  return (
    <Section title={membership.family} aside={family.room > 0 && membership.room(family.room)}>
      <Card flush>
        {family.cards.map((card) => (
          <CardRow key={card.number} card={card} family={family} />
        ))}
      </Card>
      {family.room > 0 && (
        <Button variant="secondary" icon="plus" full onClick={() => family.setName('')}>
          {membership.addCard}
        </Button>
      )}
    </Section>
  )
}

function CardRow({ card, family }: { readonly card: MemberCard; readonly family: FamilyView }) {
  const { membership } = useMessages()
  const canRemove = family.isMain && card.role === 'family'
  return (
    <ListRow
      leading={<Icon name="id-card" />}
      title={card.name}
      subtitle={spaced(card.number)}
      trailing={card.role === 'main' ? <Tag tone="primary">{membership.mainCard}</Tag> : undefined}
      action={
        canRemove && (
          <IconButton
            icon="trash-2"
            label={membership.removeOf(card.name)}
            onClick={() => family.askToRemove(card)}
          />
        )
      }
    />
  )
}

export function FamilyOverlays({ family, busy }: { readonly family: FamilyView; readonly busy: boolean }) {
  const { common, membership } = useMessages()
  const { name, leaving } = family
  return (
    <>
      <Sheet
        open={name !== null}
        title={membership.addCard}
        onClose={() => family.setName(null)}
        footer={
          <Button full size="l" busy={busy} disabled={!name?.trim()} onClick={family.add}>
            {membership.addCard}
          </Button>
        }
      >
        <Field
          label={membership.holder}
          hint={membership.holderHint}
          value={name ?? ''}
          maxLength={40}
          onInput={family.setName}
          onConfirm={family.add}
        />
      </Sheet>
      <Dialog
        open={leaving !== null}
        title={membership.removeAsk.title}
        confirm={membership.removeAsk.confirm}
        cancel={common.cancel}
        danger
        onConfirm={family.remove}
        onCancel={() => family.askToRemove(null)}
      >
        {membership.removeAsk.advice(leaving?.name ?? '')}
      </Dialog>
    </>
  )
}
