/** Asks the browser for the camera on the back of the phone, and names what stands in the way. */
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { CameraState } from '../ports'

export type CameraRefusal = Exclude<CameraState, 'starting' | 'live'>

type Listening = 'addEventListener' | 'removeEventListener'
type Permission = Pick<PermissionStatus, 'state' | Listening>

/** What the browser offers; `media` is missing in old browsers and on insecure pages. */
export type CameraHost = {
  readonly secure: boolean
  readonly media: (Pick<MediaDevices, 'getUserMedia'> & Partial<Pick<MediaDevices, Listening>>) | undefined
  /** The shopper's word on the camera, as it changes; rejects where the browser does not tell. */
  readonly permission?: () => Promise<Permission>
}

// 640×480 leaves too few pixels a bar
const REAR: MediaTrackConstraints = {
  facingMode: { ideal: 'environment' },
  width: { ideal: 1280 },
  height: { ideal: 720 },
}

const REFUSALS: { readonly [name: string]: CameraRefusal | undefined } = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
  TypeError: 'unsupported',
}

export function browserCameraHost(): CameraHost {
  return {
    secure: window.isSecureContext,
    media: navigator.mediaDevices,
    permission: async () => navigator.permissions.query({ name: 'camera' }),
  }
}

export async function openRearCamera({
  secure,
  media,
}: CameraHost): Promise<Result<MediaStream, CameraRefusal>> {
  if (!secure) return err('insecure')
  if (!media) return err('unsupported')
  try {
    return ok(await media.getUserMedia({ audio: false, video: REAR }))
  } catch (error) {
    return err((error instanceof Error && REFUSALS[error.name]) || 'busy')
  }
}

export function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) {
    track.onended = null
    track.stop()
  }
}
