/** Says that nothing here is real, and where the samples are. */
import { goTo } from '@/platform/page'
import { Banner } from '@/ui/components/banner'
import { useMessages } from '@/ui/hooks/use-looks'

export function DemoNotice() {
  const { demo } = useMessages()
  return (
    <Banner
      tone="info"
      icon="flask-conical"
      action={{ label: demo.title, onClick: () => goTo('demo/tools/index') }}
    >
      {demo.notice}
    </Banner>
  )
}
