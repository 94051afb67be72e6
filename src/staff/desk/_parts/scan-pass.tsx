/** Waiting for a pass: camera, typing, and the ways to read one without a camera. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Screen } from '@/pages/_shared/screen'
import { useSentence } from '@/pages/_shared/use-sentence'
import { goBack, goTo } from '@/platform/page'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Field } from '@/ui/components/field'
import { useMessages } from '@/ui/hooks/use-looks'
import { HOME } from '@/wiring-page'
import type { PassReader } from '../use-pass-reader'
import { Duty } from './duty'
import { PassCamera } from './pass-camera'

type Props = { readonly reader: PassReader; readonly onSignOut: () => void }

export function ScanPass({ reader, onSignOut }: Props) {
  const { common, scan, staff } = useMessages()
  const sentence = useSentence()
  const [hasNoCamera, setHasNoCamera] = useState(false)
  const problem = reader.problem === null ? null : sentence(reader.problem)
  return (
    <Screen title={staff.title} onBack={() => goBack(HOME)} flush>
      <Duty onSignOut={onSignOut} />
      <PassCamera reader={reader} onAbsent={setHasNoCamera} />
      <View className="desk desk--padded">
        {problem && (
          <Banner
            tone="danger"
            title={problem.title}
            action={{ label: common.tryAgain, onClick: reader.retry }}
          >
            {problem.advice}
          </Banner>
        )}
        {reader.note && <Banner tone="warn">{reader.note}</Banner>}
        <Field
          // without a camera the desk has a hand scanner, which types: the field must be ready for it
          key={String(hasNoCamera)}
          autoFocus={hasNoCamera}
          label={staff.typePass}
          value={reader.typed}
          placeholder="SGP1:"
          maxLength={120}
          onInput={reader.setTyped}
          onConfirm={reader.lookTyped}
        />
        <Button size="l" icon="search" full busy={reader.busy} onClick={reader.lookTyped}>
          {reader.busy ? staff.looking : staff.look}
        </Button>
        <View className="desk__ways">
          {reader.scanner.canScanOnce && (
            <Button variant="secondary" icon="qr-code" onClick={reader.openScanner}>
              {scan.useScanner}
            </Button>
          )}
          {reader.scanner.canScanPicture && (
            <Button variant="secondary" icon="image" onClick={reader.openPicture}>
              {scan.pickPicture}
            </Button>
          )}
        </View>
        <Button variant="quiet" icon="circle-help" full onClick={() => goTo('staff/unknown-codes/index')}>
          {staff.unknown.title}
        </Button>
      </View>
    </Screen>
  )
}
