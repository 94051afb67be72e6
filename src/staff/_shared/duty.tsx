/** Who is on duty, and where; ending the shift. */
import { View } from '@tarojs/components'
import { Button } from '@/ui/components/button'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useCatalog, useStaff } from '@/wiring-hooks'
import './staff.scss'

export function Duty({ onSignOut }: { readonly onSignOut: () => void }) {
  const { language } = useLooks()
  const { staff } = useMessages()
  const member = useStaff((state) => state.member)
  const store = useCatalog(({ stores }) => stores.find(({ id }) => id === member?.storeId))
  if (!member) return null
  return (
    <View className="desk__duty">
      <View className="desk__who">
        <View className="desk__name">{`${member.name} · ${staff.roles[member.role]} ${member.staffNo}`}</View>
        {store && <View className="desk__store">{store.name[language]}</View>}
      </View>
      <Button variant="quiet" size="s" icon="log-out" onClick={onSignOut}>
        {staff.signOut}
      </Button>
    </View>
  )
}
