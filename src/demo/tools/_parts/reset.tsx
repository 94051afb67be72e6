/** Starting over: the mocked store and this phone forget everything. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Dialog } from '@/ui/components/dialog'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = { readonly isBusy: boolean; readonly isDone: boolean; readonly onReset: () => void }

export function Reset({ isBusy, isDone, onReset }: Props) {
  const { common, demo } = useMessages()
  const [isAsking, setAsking] = useState(false)
  return (
    <View>
      {isDone && (
        <Banner tone="success" className="tools__notice">
          {demo.resetDone}
        </Banner>
      )}
      <Button variant="danger" icon="rotate-ccw" full busy={isBusy} onClick={() => setAsking(true)}>
        {demo.reset}
      </Button>
      <Dialog
        open={isAsking}
        danger
        title={demo.resetAsk.title}
        confirm={demo.resetAsk.confirm}
        cancel={common.cancel}
        onConfirm={() => {
          setAsking(false)
          onReset()
        }}
        onCancel={() => setAsking(false)}
      >
        {demo.resetAsk.advice}
      </Dialog>
    </View>
  )
}
