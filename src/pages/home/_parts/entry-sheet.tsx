/** Scanning the code at the door: the camera, the host app's own scanner, or typing what stands under it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { LateScannerView } from '@/platform/late-scanner-view'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Field } from '@/ui/components/field'
import { Sheet } from '@/ui/components/sheet'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Entry } from '../use-entry'

export function EntrySheet({ entry }: { readonly entry: Entry }) {
  const { checkIn, scan } = useMessages()
  const [text, setText] = useState('')
  const [camera, setCamera] = useState<keyof typeof scan.camera>('starting')
  const hasCamera = camera === 'starting' || camera === 'live'
  return (
    <Sheet open={entry.isOpen} title={checkIn.scanEntry} onClose={entry.close}>
      <View className="home-entry">
        {hasCamera ? (
          <View className="home-entry__camera">
            <LateScannerView
              active={entry.isOpen}
              torch={false}
              clock={entry.clock}
              onScan={(raw) => entry.read(raw.text)}
              onState={setCamera}
            />
          </View>
        ) : (
          <Banner title={scan.camera[camera].title}>{checkIn.scanEntryHint}</Banner>
        )}
        {entry.trouble && (
          <Banner tone="warn" title={entry.trouble.title}>
            {entry.trouble.advice}
          </Banner>
        )}
        <Field
          label={checkIn.entryCode}
          hint={checkIn.scanEntryHint}
          value={text}
          maxLength={64}
          onInput={setText}
          onConfirm={entry.read}
        />
        <Button full disabled={text.trim() === ''} busy={entry.isBusy} onClick={() => entry.read(text)}>
          {checkIn.enter}
        </Button>
        {entry.scanOnce && (
          <Button variant="secondary" icon="scan-barcode" full onClick={entry.scanOnce}>
            {scan.useScanner}
          </Button>
        )}
        {entry.pickPicture && (
          <Button variant="secondary" icon="image" full onClick={entry.pickPicture}>
            {scan.pickPicture}
          </Button>
        )}
      </View>
    </Sheet>
  )
}
