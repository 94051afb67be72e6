/** The basket as codes that a till reads, one after the other. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { a11y } from '@/ui/components/a11y'
import { Button } from '@/ui/components/button'
import { QrCode } from '@/ui/components/qr-code'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = { readonly payloads: readonly string[]; readonly number: string }

export function TillCodes({ payloads, number }: Props) {
  const till = useMessages().cashier.till
  const [at, setAt] = useState(0)
  const shown = Math.min(at, payloads.length - 1)
  const nth = till.nth(shown + 1, payloads.length)
  return (
    <View className="cashier-ask">
      <View className="cashier-ask__title">{till.show}</View>
      <QrCode text={payloads[shown] ?? ''} label={`${till.label} ${nth}`} />
      {payloads.length > 1 && (
        <>
          <View className="cashier-ask__nth" {...a11y({ role: 'status', live: 'polite' })}>
            {nth}
          </View>
          <View className="cashier-ask__pager">
            <Button variant="secondary" disabled={shown === 0} onClick={() => setAt(shown - 1)}>
              {till.previous}
            </Button>
            <Button disabled={shown === payloads.length - 1} onClick={() => setAt(shown + 1)}>
              {till.next}
            </Button>
          </View>
        </>
      )}
      <View className="cashier-state__number">{number}</View>
    </View>
  )
}
