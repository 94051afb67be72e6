/** Wraps every page: the shopper's looks above it, a net below it, and the way home when it breaks. */
import type { ComponentType } from 'react'
import { useMemo } from 'react'
import { goHome, MissedShow, useShown } from '@/platform/page'
import { Button } from '@/ui/components/button'
import { EmptyState } from '@/ui/components/empty-state'
import { ErrorBoundary } from '@/ui/components/error-boundary'
import { PageFrame } from '@/ui/components/page-frame'
import { LooksProvider, useMessages } from '@/ui/hooks/use-looks'
import { useShopper } from '@/wiring-hooks'
import { InFront } from '@/wiring-live'
import { useOpening } from '@/wiring-opening'

export const HOME = 'pages/home/index'

/** `export default page(HomePage)` */
export function page(Screen: ComponentType) {
  function Opened() {
    const language = useShopper((state) => state.language)
    const theme = useShopper((state) => state.theme)
    const care = useShopper((state) => state.care)
    const looks = useMemo(() => ({ language, theme, care }), [language, theme, care])
    return (
      <LooksProvider looks={looks}>
        <ErrorBoundary fallback={(retry) => <Broken onRetry={retry} />}>
          <Screen />
        </ErrorBoundary>
      </LooksProvider>
    )
  }
  return function Page() {
    const shown = useShown()
    const { isOpen, missedShow } = useOpening()
    return (
      <MissedShow.Provider value={missedShow}>
        <InFront.Provider value={shown}>{isOpen && <Opened />}</InFront.Provider>
      </MissedShow.Provider>
    )
  }
}

/** Drawn when a page's own view model throws; the basket is in storage, not in the page. */
function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const { common, errors } = useMessages()
  return (
    <PageFrame title={common.appName}>
      <EmptyState icon="triangle-alert" tone="warn" title={errors.crash.title} text={errors.crash.advice}>
        <Button onClick={onRetry} full>
          {common.tryAgain}
        </Button>
        <Button variant="secondary" onClick={() => goHome(HOME)} full>
          {common.goHome}
        </Button>
      </EmptyState>
    </PageFrame>
  )
}
