/** One unknown code: its text to search for, how it was read, how often and when last, and what shoppers were told. */
import { Text, View } from '@tarojs/components'
import { ListRow } from '@/ui/components/list-row'
import { Tag } from '@/ui/components/tag'
import { timeOfDay } from '@/ui/format/time'
import { useMessages } from '@/ui/hooks/use-looks'
import type { UnknownCode } from '../by-day'

/** References that fit beside each other; who asks about an older one shows the code itself. */
const SHOWN = 2

export function CodeRow({
  code: { code, symbologies, times, lastAt, references },
}: {
  readonly code: UnknownCode
}) {
  const { staff } = useMessages()
  const words = staff.unknown
  const kinds = symbologies.map((symbology) => staff.symbologies[symbology]).join(' / ')
  const shown = references.slice(0, SHOWN).join(' · ') + (references.length > SHOWN ? '…' : '')
  return (
    <ListRow
      title={
        <Text className={/^\d+$/.test(code) ? 'unknown__code unknown__code--digits' : 'unknown__code'}>
          {code}
        </Text>
      }
      subtitle={
        <View>
          <View>{`${kinds} · ${words.lastAt(timeOfDay(lastAt))}`}</View>
          <View>{words.references(shown)}</View>
        </View>
      }
      trailing={<Tag tone={times > 1 ? 'warn' : 'neutral'}>{words.times(times)}</Tag>}
    />
  )
}
