/** A code the store does not know, large enough for staff to scan or to key in. */
import { View } from '@tarojs/components'
import { Button } from '@/ui/components/button'
import { EanImage } from '@/ui/components/ean-image'
import { useMessages } from '@/ui/hooks/use-looks'
import './staff-card.scss'

type Props = {
  readonly code: string
  readonly reference: string | null
  readonly onDone: () => void
}

export function StaffCard({ code, reference, onDone }: Props) {
  const { scan, product } = useMessages()
  const { staffCard } = scan
  return (
    <View className="scan-sheet">
      <View className="scan-sheet__advice">{reference === null ? staffCard.notSent : staffCard.advice}</View>
      <View className="scan-staff">
        <EanImage digits={code} label={staffCard.codeLabel} />
        {reference !== null && (
          <View className="scan-staff__reference">
            {staffCard.reference} {reference}
          </View>
        )}
      </View>
      <Button full onClick={onDone}>
        {product.scanNext}
      </Button>
    </View>
  )
}
