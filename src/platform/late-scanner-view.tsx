/** The live scanner for a page that opens it on a tap; a mini program's camera has no code of its own to fetch. */
export { MiniScannerView as LateScannerView } from './scanner/mini-scanner-view'
