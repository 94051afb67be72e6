/** Codes the shoppers of this store could not find, for whoever puts goods into the catalogue. */
import { Screen } from '@/pages/_shared/screen'
import { goBack, goInstead } from '@/platform/page'
import { Button } from '@/ui/components/button'
import { EmptyState } from '@/ui/components/empty-state'
import { useMessages } from '@/ui/hooks/use-looks'
import { useStaff } from '@/wiring-hooks'
import { page } from '@/wiring-page'
import { CodeList } from './_parts/code-list'
import './index.scss'

const DESK = 'staff/desk/index'

function UnknownCodesPage() {
  const { staff } = useMessages()
  const isOnDuty = useStaff(({ token }) => token !== null)
  const { title, advice } = staff.unknown.offDuty
  return (
    <Screen title={staff.unknown.title} onBack={() => goBack(DESK)}>
      {isOnDuty ? (
        <CodeList />
      ) : (
        <EmptyState icon="log-in" title={title} text={advice}>
          <Button full onClick={() => goInstead(DESK)}>
            {staff.signIn}
          </Button>
        </EmptyState>
      )}
    </Screen>
  )
}

export default page(UnknownCodesPage)
