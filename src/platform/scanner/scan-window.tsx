/** The marks that show where to hold a code: four corners and a slow line. Decoration only. */
import { View } from '@tarojs/components'
import '../scanner-view.scss'

/** How the browser's scanner finds the window it reads. */
export const SCAN_WINDOW = 'scanner-view__window'

export function ScanWindow({ moving }: { readonly moving: boolean }) {
  return (
    <View className={SCAN_WINDOW}>
      <View className="scanner-view__corner scanner-view__corner--top-left" />
      <View className="scanner-view__corner scanner-view__corner--top-right" />
      <View className="scanner-view__corner scanner-view__corner--bottom-left" />
      <View className="scanner-view__corner scanner-view__corner--bottom-right" />
      {moving && <View className="scanner-view__line" />}
    </View>
  )
}
