/** Waits for the app to open where its journal takes a moment to read. */
import { useEffect, useState } from 'react'
import { andThen } from '@/domain/kernel'
import { useHasShown } from '@/platform/page'
import { isAppOpen, openApp } from '@/wiring'

/** What a page may draw: nothing yet, everything after its first show has passed, everything. */
type Stage = 'closed' | 'late' | 'open'

export function useOpening(): { readonly isOpen: boolean; readonly missedShow: boolean } {
  const hasShown = useHasShown()
  const [stage, setStage] = useState<Stage>(() => {
    void openApp()
    return isAppOpen() ? 'open' : 'closed'
  })
  useEffect(() => {
    if (stage === 'closed') void andThen(openApp(), () => setStage(hasShown() ? 'late' : 'open'))
    if (stage === 'late') setStage('open')
  }, [stage, hasShown])
  return { isOpen: stage !== 'closed', missedShow: stage === 'late' }
}
