/** The live scanner for a page that opens it on a tap: its code is fetched then, not with the page. */
import { useEffect, useRef, useState } from 'react'
import type { ScannerView } from './scanner-view.h5'
import type { ScannerViewProps } from './scanner-view-props'

type View = typeof ScannerView

/** As `ScannerView`; when its code cannot be fetched, as without a network, it says that live scanning does not work. */
export function LateScannerView(props: ScannerViewProps) {
  const [View, setView] = useState<View | null>(null)
  const latest = useRef(props)
  latest.current = props
  useEffect(() => {
    let isWanted = true
    import('./scanner-view.h5').then(
      (loaded) => isWanted && setView(() => loaded.ScannerView),
      () => isWanted && latest.current.onState('unsupported'),
    )
    return () => {
      isWanted = false
    }
  }, [])
  return View && <View {...props} />
}
