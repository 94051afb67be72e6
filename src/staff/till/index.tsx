/** Taking a payment: the order on the shopper's phone, then the payer's code or the till's receipt, then one big word. */
import { dueNumberIn, readPayerDigits } from '@/domain/code'
import { unreachable } from '@/domain/kernel'
import { Screen } from '@/pages/_shared/screen'
import { useKeyScanner } from '@/pages/_shared/use-key-scanner'
import { goBack } from '@/platform/page'
import { DESK, OffDuty } from '@/staff/_shared/off-duty'
import { ReadCode } from '@/staff/_shared/read-code'
import { useCodeReader } from '@/staff/_shared/use-code-reader'
import { useMessages } from '@/ui/hooks/use-looks'
import { useStaff } from '@/wiring-hooks'
import { page } from '@/wiring-page'
import { NotPaidSign, SettledSign, WaitingSign } from './_parts/sign'
import { Take } from './_parts/take'
import { useSays } from './use-says'
import { useTill } from './use-till'
import './index.scss'

const bare = (text: string) => text.replace(/\s/g, '')
const isPayerCode = (text: string) => readPayerDigits(bare(text)) !== null

function TillPage() {
  const { staff, till } = useMessages()
  const says = useSays()
  const isOnDuty = useStaff(({ token }) => token !== null)
  const view = useTill()
  const { stage } = view
  const orders = useCodeReader({
    ask: view.find,
    textOf: (typed) => dueNumberIn(typed) ?? typed.trim(),
    isForeign: (text) => dueNumberIn(text) === undefined,
    isMeant: (text) => dueNumberIn(text) !== undefined,
    otherKind: till.notAnOrder,
  })
  const codes = useCodeReader({
    ask: view.charge,
    textOf: bare,
    isForeign: (text) => !isPayerCode(text),
    isMeant: isPayerCode,
    otherKind: till.code.notOne,
    takesMoney: true,
  })
  const next = () => {
    orders.putAway()
    codes.putAway()
    view.putAway()
  }
  // the next order clears away what is settled, never one whose money is on its way
  useKeyScanner((raw) => {
    if (!isOnDuty) return
    if (stage.kind === 'code' || (stage.kind === 'choose' && isPayerCode(raw.text))) codes.onKeyed(raw)
    else if (stage.kind === 'reading') orders.onKeyed(raw)
    else if (stage.kind === 'paid' || stage.kind === 'already-paid' || stage.kind === 'closed') {
      next()
      orders.onKeyed(raw)
    }
  })

  if (!isOnDuty)
    return (
      <Screen title={till.title} onBack={() => goBack(DESK)}>
        <OffDuty words={till.offDuty} />
      </Screen>
    )
  switch (stage.kind) {
    case 'reading':
      return (
        <Screen title={till.title} onBack={() => goBack(DESK)} flush>
          <ReadCode
            reader={orders}
            says={says}
            placeholder={staff.orderExample}
            words={{
              aim: till.aim,
              noCamera: till.noCamera,
              label: till.typeNumber,
              look: till.look,
            }}
          />
        </Screen>
      )
    case 'code':
      return (
        <Screen title={till.scanPayer} onBack={() => view.go('choose')} flush>
          <ReadCode
            reader={codes}
            isSecret
            says={says}
            words={{
              aim: till.code.aim,
              noCamera: till.code.noCamera,
              label: till.code.type,
              look: till.code.charge,
            }}
          />
        </Screen>
      )
    case 'sending':
    case 'asking':
    case 'password':
      return <WaitingSign stage={stage} view={view} onNext={next} />
    case 'paid':
    case 'already-paid':
    case 'closed':
      return <SettledSign stage={stage} onNext={next} />
    case 'refused':
    case 'ended':
      return <NotPaidSign stage={stage} view={view} />
    case 'choose':
    case 'cash':
    case 'elsewhere':
      return (
        <Take
          order={stage.order}
          view={view}
          isElsewhere={stage.kind === 'elsewhere'}
          isCash={stage.kind === 'cash'}
          onOther={next}
        />
      )
    default:
      return unreachable(stage)
  }
}

export default page(TillPage)
