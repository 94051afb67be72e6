/** Says what a scan came to: to screen readers always, aloud when the shopper wants that. Once a scan, not once a redraw. */
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { a11y } from '@/ui/components/a11y'
import { money } from '@/ui/format/money'
import { spokenMoney } from '@/ui/format/spoken-money'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { useScan } from '../use-scan'

export function Announcer({ model }: { readonly model: ReturnType<typeof useScan> }) {
  const { scan } = useMessages()
  const { language } = useLooks()
  const { added, voice, priceCheck, piece } = model
  const { looked } = priceCheck
  const [heard, setHeard] = useState('')

  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn is another scan, all else is the same one
  useEffect(() => {
    const product = added?.product ?? looked?.match.product
    if (!product) return
    const name = product.name[language]
    const with_ = (price: string) => scan.aloud(name, price)
    voice.say(piece ? with_(spokenMoney(piece.mine.amount, language)) : name)
    const seen = piece ? with_(money(piece.mine.amount)) : name
    const count = added?.line.goods.kind === 'pieces' ? added.line.goods.quantity : 1
    setHeard(added ? scan.addedHeard(seen, count) : seen)
  }, [added?.turn, looked?.turn])

  useEffect(() => voice.hush, [voice.hush])

  return (
    <View className="ui-heard" {...a11y({ role: 'status', live: 'polite' })}>
      {heard}
    </View>
  )
}
