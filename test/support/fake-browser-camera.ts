// A browser with one camera, on a clock that a test moves: it can be refused, lost, frozen, plugged out and in.
import { millis } from '@/domain/kernel'
import { createCamera } from '@/platform/scanner/camera.h5'
import { createVirtualClock } from './virtual-clock'

type Wanted = { advanced: { torch?: boolean; focusMode?: string }[] }
type Track = {
  stopped: boolean
  /** What was last asked of the lens. */
  lens: Wanted['advanced'][number]
  onended: (() => void) | null
  stop(): void
  getCapabilities(): object
  applyConstraints(wanted: Wanted): Promise<void>
}

type Options = {
  readonly secure?: boolean
  readonly media?: boolean
  readonly torch?: boolean
  readonly focusModes?: readonly string[]
  readonly plays?: boolean | 'never'
  /** Old browsers announce no frames: only the clock of the video shows that it moves. */
  readonly announcesFrames?: boolean
  readonly tellsPermission?: boolean
}

const FRAME = millis(33)

/** An event target of which a test sees who listens. */
function createEars() {
  const ears = new Map<string, Set<() => void>>()
  return {
    addEventListener: (name: string, work: unknown) =>
      void ears.set(name, (ears.get(name) ?? new Set()).add(work as () => void)),
    removeEventListener: (name: string, work: unknown) => void ears.get(name)?.delete(work as () => void),
    say: (name: string) => {
      for (const work of [...(ears.get(name) ?? [])]) work()
    },
    count: () => [...ears.values()].reduce((sum, set) => sum + set.size, 0),
  }
}

export function openFakeBrowser(options: Options = {}) {
  const { secure = true, media = true, torch, focusModes, plays = true, announcesFrames = true } = options
  const clock = createVirtualClock()
  const tracks: Track[] = []
  const states: string[] = []
  const torches: boolean[] = []
  /** What getUserMedia refuses with, in turn; then it always gives a track. */
  const refusals: string[] = []
  const asked: MediaStreamConstraints[] = []
  let hold: Promise<void> = Promise.resolve()
  /** Whether the camera delivers frames, and how long the whole page has slept. */
  const film = { flows: true, slept: 0 }

  const page = Object.assign(createEars(), { hidden: false })
  const devices = createEars()
  const permission = Object.assign(createEars(), { state: 'denied' as PermissionState })

  const openTrack = (): Track => ({
    stopped: false,
    lens: {},
    onended: null,
    stop() {
      this.stopped = true
    },
    getCapabilities: () => ({ ...(torch && { torch }), ...(focusModes && { focusMode: focusModes }) }),
    async applyConstraints(wanted) {
      this.lens = wanted.advanced[0] ?? {}
    },
  })
  const getUserMedia = async (constraints?: MediaStreamConstraints) => {
    asked.push(constraints ?? {})
    await hold
    const name = refusals.shift()
    if (name) throw Object.assign(new Error(name), { name })
    const track = openTrack()
    tracks.push(track)
    return { getTracks: () => [track], getVideoTracks: () => [track] } as unknown as MediaStream
  }
  const video = {
    srcObject: null as MediaProvider | null,
    get currentTime() {
      return film.flows ? clock.now() : 0
    },
    play: () =>
      plays === 'never'
        ? new Promise<void>(() => {})
        : plays
          ? Promise.resolve()
          : Promise.reject(new Error('no')),
    ...(announcesFrames && {
      requestVideoFrameCallback(work: () => void) {
        const look = () => {
          if (film.flows) work()
          else clock.after(FRAME, look)
        }
        clock.after(FRAME, look)
        return 1
      },
      cancelVideoFrameCallback: () => {},
    }),
  }
  const camera = createCamera({
    video: video as never,
    page,
    host: {
      secure,
      media: media ? { getUserMedia, ...devices } : undefined,
      permission: options.tellsPermission
        ? async () => permission as unknown as PermissionStatus
        : () => Promise.reject(new Error('unknown permission')),
    },
    clock: { after: clock.after, now: () => millis(clock.now() + film.slept) },
    onState: (state) => states.push(state),
    onTorchAvailable: (available) => torches.push(available),
  })

  return {
    camera,
    clock,
    video,
    film,
    states,
    tracks,
    torches,
    refusals,
    asked,
    /** How many listeners the camera has on the page, its devices and its permission. */
    listeners: () => page.count() + devices.count() + permission.count(),
    settle: () => clock.advance(0),
    async start() {
      camera.start()
      await clock.advance(0)
    },
    pause: () => {
      let go = () => {}
      hold = new Promise((resolve) => {
        go = resolve
      })
      return go
    },
    async look(hidden: boolean) {
      page.hidden = hidden
      page.say('visibilitychange')
      await clock.advance(0)
    },
    /** The system takes the camera away; what comes of it within a second. */
    async loseTrack() {
      tracks.at(-1)?.onended?.()
      await clock.advance(1000)
    },
    async plug() {
      devices.say('devicechange')
      await clock.advance(0)
    },
    async decide(state: PermissionState) {
      permission.state = state
      permission.say('change')
      await clock.advance(0)
    },
  }
}
