/** A wallet with no code yet: scan one, paste one, or take one that waits to be paid. */
import { View } from '@tarojs/components'
import { Problem } from '@/pages/_shared/problem'
import { Section } from '@/pages/_shared/section'
import { goTo } from '@/platform/page'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Field } from '@/ui/components/field'
import { ListRow } from '@/ui/components/list-row'
import { Price } from '@/ui/components/price'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useCodes } from '../use-codes'

export function Codes({ onRead }: { readonly onRead: (text: string) => void }) {
  const { demo, scan } = useMessages()
  const view = useCodes(onRead)
  return (
    <>
      <Card>
        <View className="wallet__acts">
          {view.trouble !== null && <Banner tone="warn">{view.trouble}</Banner>}
          <Field
            label={demo.wallet.paste}
            hint={demo.wallet.pasteHint}
            value={view.text}
            maxLength={2953}
            onInput={view.type}
            onConfirm={onRead}
          />
          <Button full disabled={view.text.trim() === ''} onClick={view.enter}>
            {demo.wallet.read}
          </Button>
          {view.scanOnce && (
            <Button variant="secondary" icon="scan-barcode" full onClick={view.scanOnce}>
              {scan.useScanner}
            </Button>
          )}
          {view.pickPicture && (
            <Button variant="secondary" icon="image" full onClick={view.pickPicture}>
              {scan.pickPicture}
            </Button>
          )}
        </View>
      </Card>
      <Button
        variant="secondary"
        icon="barcode"
        full
        onClick={() => goTo('demo/wallet/index', { show: 'code' })}
      >
        {demo.wallet.shown.open}
      </Button>
      {view.problem !== null && <Problem code={view.problem} onRetry={view.lookAgain} />}
      {view.codes !== null && (
        <Section title={demo.wallet.openCodes}>
          {view.codes.length === 0 ? (
            <View className="wallet__quiet">{demo.wallet.noCodes}</View>
          ) : (
            <OpenCodes codes={view.codes} onRead={onRead} />
          )}
          <Button variant="quiet" icon="refresh-cw" full onClick={view.lookAgain}>
            {demo.wallet.lookAgain}
          </Button>
        </Section>
      )}
    </>
  )
}

type OpenProps = {
  readonly codes: NonNullable<ReturnType<typeof useCodes>['codes']>
  readonly onRead: (text: string) => void
}

function OpenCodes({ codes, onRead }: OpenProps) {
  const { cashier } = useMessages()
  const { language } = useLooks()
  return (
    <Card flush>
      {codes.map(({ code, codeKind, merchant, amount }) => (
        <ListRow
          key={code}
          title={cashier.codes[codeKind]}
          subtitle={merchant[language]}
          trailing={<Price amount={amount} size="s" />}
          label={`${cashier.codes[codeKind]}, ${merchant[language]}`}
          onClick={() => onRead(code)}
        />
      ))}
    </Card>
  )
}
