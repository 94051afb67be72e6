// A phone made of plain objects: every port a test can watch, script or break, on a clock that a test moves.
import type { RawScan } from '@/domain/code'
import type { Millis, Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { Host, Invocation } from '@/domain/payment'
import type { Place } from '@/domain/store'
import { createIds } from '@/platform/ids'
import { createJournal } from '@/platform/journal'
import type {
  FeedbackKind,
  HttpTransport,
  Journal,
  LocateFailure,
  NoticeRequest,
  Notices,
  Parcel,
  PictureKept,
  Platform,
  Random,
  Sent,
  Storage,
  StorageFailure,
  WalletOpener,
} from '@/platform/ports'
import type { VirtualClock } from './virtual-clock'
import { createVirtualClock } from './virtual-clock'

/** What outlives a launch: the phone's storage, and what is wrong with it. */
export type FakeStorage = Storage & {
  readonly entries: Map<string, string>
  /** `full`: nothing new is kept; `broken`: nothing can be read either. */
  trouble: StorageFailure | null
  /** How many characters fit, keys and values together; null: any number. */
  room: number | null
  /** Called after each write that was kept. */
  onWrite: (key: string) => void
  /** Tabs that are open on this storage, each told of the others' writes. */
  readonly tabs: Set<(key: string) => void>
}

export function createFakeStorage(): FakeStorage {
  const entries = new Map<string, string>()
  const storage: FakeStorage = {
    entries,
    trouble: null,
    room: null,
    onWrite: () => {},
    tabs: new Set(),
    onChange: () => () => {},
    read: (key) => (storage.trouble === 'broken' ? null : (entries.get(key) ?? null)),
    write(key, value) {
      if (storage.trouble) return err(storage.trouble)
      const others = storage.room === null ? [] : [...entries].filter(([other]) => other !== key)
      const used = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0)
      if (storage.room !== null && used + key.length + value.length > storage.room) return err('full')
      entries.set(key, value)
      storage.onWrite(key)
      return ok(undefined)
    },
    remove(key) {
      entries.delete(key)
    },
  }
  return storage
}

/** The same bytes for the same seed (mulberry32). */
export function createSeededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) & 0xff
  }
  return { bytes: (count) => Array.from({ length: count }, next) }
}

export type FakePlatform = Platform & {
  readonly clock: VirtualClock
  /** Every sound and buzz, oldest first. */
  readonly heard: FeedbackKind[]
  /** How often the first sound was made ready. */
  soundsReady: number
  /** Every sentence read aloud, oldest first; `hush` for silence asked for. */
  readonly spoken: string[]
  /** What was last copied. */
  copied: string | null
  /** Every picture that was to be kept, and what the album does with it. */
  readonly kept: string[]
  album: PictureKept
  /** Everything that was to be handed on, and what came of it. */
  readonly parcels: Parcel[]
  post: Sent
  /** Every wallet that was opened, oldest first. */
  readonly opened: Invocation[]
  /** What the shopper does in the wallet, and what the wallet claims afterwards. */
  inWallet: WalletOpener['open']
  /** Every list of messages the host app was asked about, oldest first. */
  readonly askedNotices: (readonly NoticeRequest[])[]
  /** What the shopper says to the host app. */
  toNotices: Notices['ask']
  /** Where the phone is, or why it cannot say. */
  place: Result<Place, LocateFailure>
  /** A hand scanner types a code. */
  keyIn(raw: RawScan): void
  /** The app comes to the foreground again. */
  show(): void
  /** The app is killed: no timer, no reply and no write of it takes effect any more. */
  kill(): void
  isDead(): boolean
}

type Parts = {
  readonly clock?: VirtualClock
  readonly storage?: FakeStorage
  readonly seed?: number
  readonly http?: HttpTransport
  /** What writes the trip down, made of the phone's storage. */
  readonly journal?: (storage: Storage) => Journal
  readonly host?: Host
}

const NOWHERE: HttpTransport = { send: async () => err('offline') }
const NEVER = new Promise<never>(() => {})

/** One launch of the app on a phone; pass the `storage` of the last launch to start again. */
export function createFakePlatform({
  clock: world = createVirtualClock(),
  storage: disk = createFakeStorage(),
  seed = 1,
  http = NOWHERE,
  journal = createJournal,
  host = 'wechat',
}: Parts = {}): FakePlatform {
  const random = createSeededRandom(seed)
  const awake = new Set<() => void>()
  const timers = new Set<() => void>()
  const keyed = new Set<(raw: RawScan) => void>()
  let dead = false
  const told = new Set<(key: string) => void>()

  const after = (delay: Millis, work: () => void) => {
    if (dead) return () => {}
    const cancel = world.after(delay, () => {
      timers.delete(cancel)
      work()
    })
    timers.add(cancel)
    return () => {
      timers.delete(cancel)
      cancel()
    }
  }
  const storage: Storage = {
    read: disk.read,
    write(key, value) {
      if (dead) return ok(undefined)
      const written = disk.write(key, value)
      if (written.ok) for (const tab of disk.tabs) if (!told.has(tab)) tab(key)
      return written
    },
    onChange(work) {
      const tell = (key: string) => {
        if (!dead) work(key)
      }
      told.add(tell)
      disk.tabs.add(tell)
      return () => void disk.tabs.delete(tell)
    },
    remove: (key) => (dead ? undefined : disk.remove(key)),
  }

  const platform: FakePlatform = {
    clock: { ...world, after },
    random,
    ids: createIds(random),
    storage,
    journal: journal(storage),
    http: { send: (request) => (dead ? NEVER : http.send(request)) },
    lifecycle: {
      onShow(work) {
        awake.add(work)
        return () => awake.delete(work)
      },
      onHide: () => () => {},
    },
    heard: [],
    soundsReady: 0,
    feedback: {
      prepare() {
        platform.soundsReady += 1
      },
      play(kind) {
        if (!dead) platform.heard.push(kind)
      },
    },
    spoken: [],
    speech: {
      available: true,
      say: (text) => void platform.spoken.push(text),
      hush: () => void platform.spoken.push('hush'),
    },
    copied: null,
    clipboard: {
      async copy(text) {
        platform.copied = text
        return true
      },
    },
    kept: [],
    album: 'saved',
    pictures: {
      async save(picture) {
        platform.kept.push(picture)
        return platform.album
      },
    },
    parcels: [],
    post: 'sent',
    sharing: {
      async send(parcel) {
        platform.parcels.push(parcel)
        return platform.post
      },
    },
    device: {
      describe: () => 'a phone of plain objects',
      capabilities: () => ({ Worker: true, torch: false }),
    },
    screen: { showcase: () => () => {} },
    place: err('refused'),
    geolocation: { locate: async () => platform.place },
    askedNotices: [],
    toNotices: async (templates) => templates.map(({ id }) => id),
    notices: {
      available: true,
      ask(templates) {
        platform.askedNotices.push(templates)
        return platform.toNotices(templates)
      },
    },
    opened: [],
    inWallet: async () => 'elsewhere',
    wallet: {
      open(invocation) {
        platform.opened.push(invocation)
        return platform.inWallet(invocation)
      },
    },
    scanner: {
      canScanOnce: false,
      canScanPicture: false,
      scanOnce: async () => err('unsupported'),
      scanPicture: async () => err('unsupported'),
    },
    keyScanner: {
      onScan(work) {
        keyed.add(work)
        return () => keyed.delete(work)
      },
    },
    keyIn: (raw) => {
      for (const work of keyed) work(raw)
    },
    identity: { host, loginCode: async () => null },
    show: () => {
      for (const work of awake) work()
    },
    kill() {
      dead = true
      for (const cancel of timers) cancel()
      timers.clear()
    },
    isDead: () => dead,
  }
  return platform
}
