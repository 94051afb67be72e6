/** A part of a page under a heading of its own. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '@/ui/components/a11y'
import './section.scss'

type Props = { readonly title: string; readonly aside?: ReactNode; readonly children: ReactNode }

export function Section({ title, aside, children }: Props) {
  return (
    <View className="section">
      <View className="section__head">
        <View className="section__title" {...a11y({ role: 'heading', level: 2 })}>
          {title}
        </View>
        {aside && <View className="section__aside">{aside}</View>}
      </View>
      {children}
    </View>
  )
}
