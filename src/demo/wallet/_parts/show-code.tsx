/** The payment code in the mocked wallet: bars and a square for staff to scan, and the password when it is asked for. */
import { View } from '@tarojs/components'
import { Problem } from '@/pages/_shared/problem'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Code128 } from '@/ui/components/code128-image'
import { QrCode } from '@/ui/components/qr-code'
import { Skeleton } from '@/ui/components/skeleton'
import { useMessages } from '@/ui/hooks/use-looks'
import { useShownCode } from '../use-shown-code'
import { Owner } from './owner'

type CodeView = ReturnType<typeof useShownCode>

export function ShowCode() {
  const view = useShownCode()
  if (view.problem !== null) return <Problem code={view.problem} onRetry={view.show} />
  if (!view.code) return <Skeleton shape="block" count={2} />
  return (
    <>
      <Owner payer={view.wallet} balance={view.code.balance} onPick={view.pick} />
      <Shown view={view} code={view.code} />
    </>
  )
}

type ShownProps = { readonly view: CodeView; readonly code: NonNullable<CodeView['code']> }

function Shown({ view, code }: ShownProps) {
  const { shown } = useMessages().demo.wallet
  const { state, bill } = code
  if (state === 'password' && bill)
    return (
      <View className="wallet__acts">
        <Banner tone="warn" title={shown.password(bill.amount)} />
        <Button size="l" icon="check" full busy={view.busy} onClick={() => view.answer('pay')}>
          {shown.type}
        </Button>
        <Button variant="secondary" icon="ban" full onClick={() => view.answer('refuse')}>
          {shown.refuse}
        </Button>
      </View>
    )
  return (
    <View className="wallet__acts">
      {state === 'paid' && bill && <Banner tone="success" title={shown.paid(bill.amount)} />}
      {state === 'refused' && <Banner tone="danger" title={shown.refused} />}
      {state === 'over' && <Banner tone="warn" title={shown.over} />}
      {state === 'shown' && (
        <Card>
          <View className="wallet__bill">
            <Code128 text={code.digits} label={shown.label} caption={code.digits} />
            <QrCode text={code.digits} label={shown.label} size="m" />
            <View className="wallet__quiet">{shown.hint}</View>
          </View>
        </Card>
      )}
      <Button variant="secondary" icon="refresh-cw" full busy={view.busy} onClick={view.show}>
        {shown.fresh}
      </Button>
    </View>
  )
}
