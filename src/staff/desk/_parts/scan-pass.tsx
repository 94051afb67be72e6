/** Waiting for a pass, and the other things staff do here. */
import { Screen } from '@/pages/_shared/screen'
import { goBack, goTo } from '@/platform/page'
import { Duty } from '@/staff/_shared/duty'
import { ReadCode } from '@/staff/_shared/read-code'
import { Button } from '@/ui/components/button'
import { useMessages } from '@/ui/hooks/use-looks'
import { HOME } from '@/wiring-page'
import type { PassReader } from '../use-pass-reader'

type Props = { readonly reader: PassReader; readonly onSignOut: () => void }

export function ScanPass({ reader, onSignOut }: Props) {
  const { returns, staff, till } = useMessages()
  return (
    <Screen title={staff.title} onBack={() => goBack(HOME)} flush>
      <Duty onSignOut={onSignOut} />
      <ReadCode
        reader={reader}
        placeholder="SGP1:"
        words={{ aim: staff.aim, noCamera: staff.noCamera, label: staff.typePass, look: staff.look }}
      >
        <Button variant="quiet" icon="wallet" full onClick={() => goTo('staff/till/index')}>
          {till.title}
        </Button>
        <Button variant="quiet" icon="undo-2" full onClick={() => goTo('staff/returns/index')}>
          {returns.title}
        </Button>
        <Button variant="quiet" icon="circle-help" full onClick={() => goTo('staff/unknown-codes/index')}>
          {staff.unknown.title}
        </Button>
      </ReadCode>
    </Screen>
  )
}
