/** Codes the shoppers of this store could not find, for whoever puts goods into the catalogue. */
import { Screen } from '@/pages/_shared/screen'
import { goBack } from '@/platform/page'
import { DESK, OffDuty } from '@/staff/_shared/off-duty'
import { useMessages } from '@/ui/hooks/use-looks'
import { useStaff } from '@/wiring-hooks'
import { page } from '@/wiring-page'
import { CodeList } from './_parts/code-list'
import './index.scss'

function UnknownCodesPage() {
  const { staff } = useMessages()
  const isOnDuty = useStaff(({ token }) => token !== null)
  return (
    <Screen title={staff.unknown.title} onBack={() => goBack(DESK)}>
      {isOnDuty ? <CodeList /> : <OffDuty words={staff.unknown.offDuty} />}
    </Screen>
  )
}

export default page(UnknownCodesPage)
