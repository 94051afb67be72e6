// Stands in for '@/platform/scanner-view' in page tests: draws nothing and lets the test be the camera.
import type { ScannerViewProps } from '@/platform/scanner-view-props'

let current: ScannerViewProps | null = null

export function ScannerView(props: ScannerViewProps) {
  current = props
  return <div data-testid="camera" />
}

/** What the page asks of the camera that is mounted; call its handlers inside `act`. */
export function camera(): ScannerViewProps {
  if (!current) throw new Error('no camera is mounted')
  return current
}
