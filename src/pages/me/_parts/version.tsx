/** The version of the app. Seven taps lead to the diagnostics, which support asks for and shoppers never need. */
import { View } from '@tarojs/components'
import { useRef } from 'react'
import { goTo } from '@/platform/page'
import { useMessages } from '@/ui/hooks/use-looks'
import { VERSION } from '../version'

const TAPS = 7

export function Version() {
  const { me } = useMessages()
  const taps = useRef(0)
  const knock = () => {
    taps.current = (taps.current + 1) % TAPS
    if (taps.current === 0) goTo('pages/diagnostics/index')
  }
  return (
    <View className="me__small" onClick={knock}>
      {me.version(VERSION)}
    </View>
  )
}
