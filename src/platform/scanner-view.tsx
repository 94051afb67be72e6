/** The live scanner, drawn in the box it is given: the host app's camera unless a variant says otherwise. */
export { MiniScannerView as ScannerView } from './scanner/mini-scanner-view'
export type { ScannerViewProps } from './scanner-view-props'
