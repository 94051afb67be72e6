/** Goods that come back: find the order, choose the pieces, see what goes back to the shopper, take them. */
import { isReceiptCode, orderNumberIn } from '@/domain/code'
import { Screen } from '@/pages/_shared/screen'
import { useKeyScanner } from '@/pages/_shared/use-key-scanner'
import { goBack } from '@/platform/page'
import { DESK, OffDuty } from '@/staff/_shared/off-duty'
import { ReadCode } from '@/staff/_shared/read-code'
import { useCodeReader } from '@/staff/_shared/use-code-reader'
import { useMessages } from '@/ui/hooks/use-looks'
import { useStaff } from '@/wiring-hooks'
import { page } from '@/wiring-page'
import { ChooseGoods } from './_parts/choose-goods'
import { Done } from './_parts/done'
import { useReturns } from './use-returns'
import './index.scss'

function ReturnsPage() {
  const { returns, staff } = useMessages()
  const isOnDuty = useStaff(({ token }) => token !== null)
  const view = useReturns()
  const reader = useCodeReader({
    ask: view.look,
    textOf: (typed) => orderNumberIn(typed) ?? typed.trim(),
    isForeign: (text) => orderNumberIn(text) === undefined,
    isMeant: isReceiptCode,
    otherKind: returns.notAReceipt,
  })
  const next = () => {
    reader.putAway()
    view.putAway()
  }
  const isReading = isOnDuty && view.order === null
  // the next receipt clears away what is done, never an order that is being worked on
  useKeyScanner((raw) => {
    if (view.made) next()
    else if (!isReading) return
    reader.onKeyed(raw)
  })

  if (!isOnDuty)
    return (
      <Screen title={returns.title} onBack={() => goBack(DESK)}>
        <OffDuty words={returns.offDuty} />
      </Screen>
    )
  if (view.made) return <Done taken={view.made} onNext={next} />
  if (view.order) return <ChooseGoods order={view.order} view={view} onOther={next} />
  return (
    <Screen title={returns.title} onBack={() => goBack(DESK)} flush>
      <ReadCode
        reader={reader}
        placeholder={staff.orderExample}
        says={{ 'not-paid': returns.notPaid }}
        words={{
          aim: returns.aim,
          noCamera: returns.noCamera,
          label: returns.typeNumber,
          look: returns.look,
        }}
      />
    </Screen>
  )
}

export default page(ReturnsPage)
