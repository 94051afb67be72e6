/** In place of content that could not be had: what is the matter, trying again, and other ways on. */
import type { ReactNode } from 'react'
import { Button } from '@/ui/components/button'
import { EmptyState } from '@/ui/components/empty-state'
import { useMessages } from '@/ui/hooks/use-looks'
import { useSentence } from './use-sentence'

type Props = {
  /** A refusal code. */
  readonly code: string
  readonly onRetry: () => void
  /** Further buttons. */
  readonly children?: ReactNode
}

export function Problem({ code, onRetry, children }: Props) {
  const { common } = useMessages()
  const { title, advice } = useSentence()(code)
  const icon = code === 'offline' || code === 'timeout' ? 'wifi-off' : 'triangle-alert'
  return (
    <EmptyState icon={icon} tone="warn" title={title} text={advice}>
      <Button icon="refresh-cw" full onClick={onRetry}>
        {common.tryAgain}
      </Button>
      {children}
    </EmptyState>
  )
}
