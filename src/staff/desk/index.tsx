/** The desk at the exit: who is on duty, the pass in hand, and what is decided about it. */
import { unreachable } from '@/domain/kernel'
import { useKeyScanner } from '@/pages/_shared/use-key-scanner'
import { useOnShow } from '@/platform/page'
import { useFlows, useStaff } from '@/wiring-hooks'
import { page } from '@/wiring-page'
import { Checking } from './_parts/checking'
import { Deciding } from './_parts/deciding'
import { Done } from './_parts/done'
import { Refused } from './_parts/refused'
import { ScanPass } from './_parts/scan-pass'
import { SignIn } from './_parts/sign-in'
import { stageOf } from './stage'
import { usePassReader } from './use-pass-reader'
import { useShift } from './use-shift'
import '../_shared/staff.scss'
import './index.scss'

function DeskPage() {
  const { visit } = useFlows()
  const shift = useShift()
  const reader = usePassReader()
  const stage = stageOf(useStaff((state) => state))
  // only for the store's name beside the attendant's
  useOnShow(() => void visit.loadStores())
  // the next pass clears away what is settled, never a basket that awaits its decision
  useKeyScanner((raw) => {
    if (stage.kind === 'refused' || stage.kind === 'done') reader.next()
    else if (stage.kind !== 'scanning') return
    reader.onKeyed(raw)
  })

  switch (stage.kind) {
    case 'off-duty':
      return <SignIn shift={shift} />
    case 'scanning':
      return <ScanPass reader={reader} onSignOut={shift.end} />
    case 'refused':
      return <Refused {...stage} onNext={reader.next} />
    case 'deciding':
      return <Deciding order={stage.order} onOther={reader.next} />
    case 'checking':
      return <Checking order={stage.order} lineIds={stage.lineIds} onOther={reader.next} />
    case 'done':
      return <Done order={stage.order} verdict={stage.verdict} onNext={reader.next} />
    default:
      return unreachable(stage)
  }
}

export default page(DeskPage)
