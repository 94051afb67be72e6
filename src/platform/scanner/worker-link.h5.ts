/** The page's half of the protocol: one Worker, watched for signs of life while something is asked of it. */
import type { Millis } from '@/domain/kernel'
import { seconds } from '@/domain/kernel'
import type { Clock } from '../ports'
import type { FromWorker, ToWorker } from './decode-protocol'
import { packGtins } from './decode-protocol'
import type { Decoder, Effort, Reading, Shot } from './decoder'
import { CANNOT_UNPACK, NOTHING_READ } from './decoder'

export type DecodingWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>

/** Longest wait for a frame, and longest silence of the Worker meanwhile. */
const LONGEST: { readonly [effort in Effort]: Millis } = { live: seconds(4), still: seconds(12) }
/** Its script must be downloaded first, and a browser tells nothing of that. */
const FIRST_SIGN = seconds(8)
const BEAT = seconds(1)
/** A beat this late: the page itself was asleep, and the Worker with it. */
const ASLEEP = seconds(3)

type Asked = {
  readonly id: number
  readonly shot: Shot
  readonly effort: Effort
  readonly settle: (reading: Reading) => void
  readonly refuse: (error: Error) => void
  since: number
}

export type WorkerEvents = {
  /** It has decoded a frame. */
  readonly onAnswer: () => void
  /**
   * Called once, after which the link is of no use; what was asked of it reads nothing. `isHang`: it had begun to work
   * and fell silent, or never came back from a frame.
   */
  readonly onDeath: (isHang: boolean) => void
}

export function linkWorker(
  worker: DecodingWorker,
  clock: Clock,
  { onAnswer, onDeath }: WorkerEvents,
): Decoder<Shot> {
  let phase: 'silent' | 'loading' | 'ready' | 'unloadable' | 'dead' = 'silent'
  let asked: Asked | null = null
  let count = 0
  let heard: number = clock.now()
  let beaten: number = clock.now()
  let cancelBeat = () => {}

  const say = (message: ToWorker, given: Transferable[] = []) => worker.postMessage(message, given)

  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    heard = clock.now()
    if (data.kind === 'alive') phase = phase === 'silent' ? 'loading' : phase
    else if (data.kind === 'opened') opened(data.ok)
    else if (data.reading === null) die()
    else if (data.id === asked?.id) {
      onAnswer()
      over().settle(data.reading)
    }
  }
  worker.onerror = (event) => {
    event.preventDefault()
    die()
  }
  worker.onmessageerror = () => die()

  function opened(ok: boolean): void {
    phase = ok ? 'ready' : 'unloadable'
    if (!asked) return
    if (!ok) over().refuse(new Error('no decoder could be loaded'))
    // what the camera saw while the engines were loading is long gone
    else if (asked.effort === 'live') over().settle(NOTHING_READ)
    else {
      asked.since = clock.now()
      send(asked)
    }
  }

  function send({ id, shot, effort }: Asked): void {
    try {
      say({ kind: 'decode', id, shot, effort }, ['video' in shot ? shot.video : shot.data.buffer])
    } catch {
      // its pixels were given away before, or this browser gives no camera pictures away
      over().settle('video' in shot ? CANNOT_UNPACK : NOTHING_READ)
    }
  }

  /** Ends what was asked and says what it was. */
  function over(): Pick<Asked, 'settle' | 'refuse'> {
    const last = asked
    asked = null
    cancelBeat()
    return last ?? { settle: () => {}, refuse: () => {} }
  }

  function beat(): void {
    if (!asked) return
    const now = clock.now()
    if (now - beaten > ASLEEP) {
      heard = now
      asked.since = now
    }
    beaten = now
    const longest = LONGEST[asked.effort]
    if (now - heard >= (phase === 'silent' ? FIRST_SIGN : longest)) die(phase !== 'silent')
    else if (now - asked.since >= longest) giveUp(asked)
    else {
      say({ kind: 'ping' })
      cancelBeat = clock.after(BEAT, beat)
    }
  }

  function giveUp({ effort }: Asked): void {
    if (phase === 'ready') die(true)
    else if (effort === 'live') over().settle(NOTHING_READ)
    else over().refuse(new Error('no decoder could be loaded in time'))
  }

  function die(isHang = false): void {
    if (phase === 'dead') return
    phase = 'dead'
    worker.terminate()
    onDeath(isHang)
    over().settle(NOTHING_READ)
  }

  return {
    decode(shot, effort = 'live') {
      if (phase === 'dead') return Promise.resolve(NOTHING_READ)
      return new Promise((settle, refuse) => {
        count += 1
        const now = clock.now()
        asked = { id: count, shot, effort, settle, refuse, since: now }
        if (phase !== 'silent') heard = now
        beaten = now
        cancelBeat = clock.after(BEAT, beat)
        if (phase === 'unloadable') {
          phase = 'loading'
          say({ kind: 'open' })
        } else if (phase === 'ready') send(asked)
      })
    },
    know(gtins) {
      const packed = packGtins(gtins)
      if (phase !== 'dead') say({ kind: 'know', gtins: packed }, [packed.buffer])
    },
  }
}
