/** Waiting for a code: camera, typing, and the ways to read one without a camera. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useSentence } from '@/pages/_shared/use-sentence'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Field } from '@/ui/components/field'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Advice } from '@/ui/messages/words'
import { CodeCamera } from './code-camera'
import type { CodeReader } from './use-code-reader'
import './staff.scss'

type Props = {
  readonly reader: CodeReader
  readonly words: {
    readonly aim: string
    readonly noCamera: string
    readonly label: string
    readonly look: string
  }
  /** Refusals that mean something else to staff than to a shopper. */
  readonly says?: { readonly [code: string]: Advice }
  readonly placeholder?: string
  /** What is read is shown to nobody. */
  readonly isSecret?: boolean
  readonly children?: ReactNode
}

export function ReadCode({ reader, words, says = {}, placeholder, isSecret, children }: Props) {
  const { common, scan, staff } = useMessages()
  const sentence = useSentence()
  const [hasNoCamera, setHasNoCamera] = useState(false)
  const problem = reader.problem === null ? null : (says[reader.problem] ?? sentence(reader.problem))
  return (
    <View>
      <CodeCamera reader={reader} aim={words.aim} without={words.noCamera} onAbsent={setHasNoCamera} />
      <View className="desk__reading">
        {problem && (
          <Banner
            tone="danger"
            title={problem.title}
            // a payment code is good once: the payer shows a new one
            action={isSecret ? undefined : { label: common.tryAgain, onClick: reader.retry }}
          >
            {problem.advice}
          </Banner>
        )}
        {reader.note && <Banner tone="warn">{reader.note}</Banner>}
        <Field
          // without a camera the desk has a hand scanner, which types: the field must be ready for it
          key={String(hasNoCamera)}
          autoFocus={hasNoCamera}
          label={words.label}
          value={reader.typed}
          placeholder={placeholder}
          maxLength={120}
          password={isSecret}
          onInput={reader.setTyped}
          onConfirm={reader.lookTyped}
        />
        <Button
          size="l"
          icon={isSecret ? 'wallet' : 'search'}
          full
          busy={reader.busy}
          onClick={reader.lookTyped}
        >
          {reader.busy ? staff.looking : words.look}
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
        {children}
      </View>
    </View>
  )
}
