/** What the live scanner asks of a page, the same on every platform. */
import type { RawScan } from '@/domain/code'
import type { CameraState, Clock } from './ports'

export type ScannerViewProps = {
  /** False lets go of the camera at once; true takes it again. */
  readonly active: boolean
  readonly torch: boolean
  /** Called for every frame that holds a code, so a code in view repeats: `sight` tells new from held. */
  readonly onScan: (raw: RawScan) => void
  readonly onState: (state: CameraState) => void
  /** Says, once the camera is live, whether it has a lamp; false again when it is let go. */
  readonly onTorchAvailable?: (available: boolean) => void
  readonly clock: Clock
}
