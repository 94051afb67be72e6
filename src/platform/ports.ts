/** Everything ambient, as types: flows, stores and the mock meet the world only through these. */
import type { RawScan } from '@/domain/code'
import type { JournalContents, Slot, StoredEntry } from '@/domain/journal'
import type { Language, Millis, Result, Soon } from '@/domain/kernel'
import type { Host, Invocation } from '@/domain/payment'
import type { Place } from '@/domain/store'

/** Wall clock and timers. A real one ticks; a simulated one is stepped. */
export type Clock = {
  now(): Millis
  /** Runs `work` once after `delay`; the returned function cancels it. */
  after(delay: Millis, work: () => void): () => void
}

export type Random = {
  /** `count` unpredictable bytes, 0–255 each. */
  bytes(count: number): readonly number[]
}

export type Ids = {
  /** A new id, unique in practice: a short prefix and at least 96 random bits. */
  next(prefix: string): string
}

export type StorageFailure = 'full' | 'broken'

/** Small synchronous key-value storage that survives a restart. Never throws. */
export type Storage = {
  read(key: string): string | null
  write(key: string, value: string): Result<void, StorageFailure>
  remove(key: string): void
  /** Calls `work` when another tab has written `key`; mini programs have no other tab. Returns how to stop. */
  onChange(work: (key: string) => void): () => void
}

/** `behind`: the journal does not end where the caller believes; another tab has gone on, or it is gone. */
export type JournalFailure = StorageFailure | 'behind'

/** `reason`: a word of whatever build wrote it. */
export type SetAside = { readonly at: Millis; readonly reason: string; readonly bytes: string }

/** Where the trip is written down. Answers at once where storage is synchronous, and never throws. */
export type Journal = {
  /** Everything that lies there, as bytes; null: it cannot be reached now. The first answer of a launch is never null. */
  read(): Soon<JournalContents | null>
  /** Adds the entry after the last one; what it says yes to outlives a power cut. */
  append(entry: StoredEntry): Soon<Result<void, JournalFailure>>
  /** Puts a snapshot of everything up to `seq` into a slot, and only then drops the entries before `keepFrom`. */
  snapshot(next: {
    readonly slot: Slot
    readonly text: string
    readonly seq: number
    readonly keepFrom: number
    /** Where the journal ends, as the caller believes. */
    readonly head: number
  }): Soon<Result<void, JournalFailure>>
  /** Sets bytes that cannot be read aside, the last five of them. */
  quarantine(reason: string, bytes: string, at: Millis): Soon<Result<void, StorageFailure>>
  /** What was set aside so, oldest first. */
  setAside(): Soon<readonly SetAside[]>
  /** Removes what other launches have left, once it is in. */
  forgetBefore(): Soon<void>
  /** Calls `work` when another tab has gone on with the journal. Returns how to stop. */
  onForeign(work: () => void): () => void
}

export type HttpRequest = {
  readonly method: 'GET' | 'POST'
  /** Begins with `/`; the transport knows the host. */
  readonly path: string
  readonly headers: { readonly [name: string]: string }
  readonly body?: unknown
}

/** `body` is parsed JSON, or undefined when it was none (a captive portal, a proxy page). */
export type HttpReply = {
  readonly status: number
  readonly body: unknown
  /** When it was written, by the clock of who answered; missing where nobody says. */
  readonly at?: Millis
}
export type TransportFailure = 'offline' | 'timeout'

export type HttpTransport = {
  send(request: HttpRequest): Promise<Result<HttpReply, TransportFailure>>
}

export type Lifecycle = {
  /** Called whenever the app comes to the foreground again; the returned function unsubscribes. */
  onShow(work: () => void): () => void
  /** Called whenever the app leaves the foreground. */
  onHide(work: () => void): () => void
}

/** One sound and one buzz a meaning; silent where the platform or the shopper says so. */
export type FeedbackKind = 'accepted' | 'refused' | 'attention'
export type Feedback = {
  /** Opens what the first sound needs, which takes up to a tenth of a second, while nobody waits for it. */
  prepare(): void
  play(kind: FeedbackKind): void
}

/** A voice that reads short sentences aloud. The newest one wins; nothing waits in line. */
export type Speech = {
  /** Whether the platform has voices at all; one for the language may still be missing, and then it stays silent. */
  readonly available: boolean
  say(text: string, language: Language): void
  /** Falls silent at once. */
  hush(): void
}

/** Puts text where the shopper can paste it from; false when the platform refuses. */
export type Clipboard = { copy(text: string): Promise<boolean> }

/** `refused`: the shopper, or the phone for them, lets nothing into the album. */
export type PictureKept = 'saved' | 'refused' | 'failed'
/** The album, or the folder a browser saves to. */
export type Pictures = {
  /** `picture`: a PNG as a base64 data address. */
  save(picture: string): Promise<PictureKept>
}

export type Parcel = {
  readonly title: string
  /** All that is needed where nothing but text arrives. */
  readonly text: string
  /** A PNG as a base64 data address. */
  readonly picture: string
}
/** `copied`: there is nobody to hand it to from here, so the text waits to be pasted. */
export type Sent = 'sent' | 'copied' | 'cancelled' | 'failed'
/** Hands something to another person, through whatever the phone has for that. */
export type Sharing = { send(parcel: Parcel): Promise<Sent> }

/** What this device is and can do, in the platform's own words, for a report to support. */
export type Device = {
  /** Make and versions as one line. */
  describe(): string
  /** What scanning may rely on here. */
  capabilities(): { readonly [name: string]: boolean }
}

/** Screen manners for showing a code: bright and awake, and back again. */
export type Screen = { showcase(): () => void }

export type LocateFailure = 'refused' | 'unavailable'
export type Geolocation = { locate(): Promise<Result<Place, LocateFailure>> }

/** `elsewhere`: the wallet is another page or app; the shopper comes back by themselves. */
export type WalletReturn = 'returned' | 'cancelled' | 'failed' | 'elsewhere' | 'not-supported'
/** Opens the shopper's wallet. What it answers is a hint; only the server knows whether money moved. */
export type WalletOpener = { open(invocation: Invocation): Promise<WalletReturn> }

/** One message the host app is asked about; it shows its own words for it where it has any. */
export type NoticeRequest = { readonly id: string; readonly title: string }
/** Messages after the visit, through the app this one runs in. */
export type Notices = {
  /** Whether there is such a thing here. */
  readonly available: boolean
  /**
   * Asks for consent to one message of each kind, at most three. Must be called in the tap itself, before anything is
   * awaited. Answers the ids the shopper has accepted, or null where the host app did not ask.
   */
  ask(templates: readonly NoticeRequest[]): Promise<readonly string[] | null>
}

/** Why the camera does not show: each has its own sentence and its own ways to go on. */
export const CAMERA_STATES = [
  'starting',
  'live',
  'refused',
  'missing',
  'busy',
  'insecure',
  'unsupported',
] as const
export type CameraState = (typeof CAMERA_STATES)[number]

/** What is wrong with the picture, measured on the frame itself. */
export const SCAN_HINTS = ['dark', 'blurred', 'too-near', 'tilted'] as const
export type ScanHint = (typeof SCAN_HINTS)[number]

export type ScanFailure = 'cancelled' | 'nothing-found' | 'unreadable' | 'unsupported'

/** The live camera is a view (`scanner-view`); these are the ways to scan without it. */
export type Scanner = {
  /** The platform's own full-screen scanner, where it has one. */
  scanOnce(): Promise<Result<RawScan, ScanFailure>>
  /** Lets the shopper choose a picture and reads every code in it. */
  scanPicture(): Promise<Result<readonly RawScan[], ScanFailure>>
  readonly canScanOnce: boolean
  readonly canScanPicture: boolean
}

/** A hand scanner that types what it reads, over USB or Bluetooth. Browsers only: mini programs hear no keys. */
export type KeyScanner = {
  /** Calls `work` for every code, never for what a person types; the returned function stops it. */
  onScan(work: (raw: RawScan) => void): () => void
}

/** What the platform says of the shopper without asking them. */
export type Identity = {
  readonly host: Host
  /** A one-time login code of the host app, or null in a browser. */
  loginCode(): Promise<{ readonly host: 'wechat' | 'alipay'; readonly code: string } | null>
}

export type Platform = {
  readonly clock: Clock
  readonly random: Random
  readonly ids: Ids
  readonly storage: Storage
  readonly journal: Journal
  readonly http: HttpTransport
  readonly lifecycle: Lifecycle
  readonly feedback: Feedback
  readonly speech: Speech
  readonly clipboard: Clipboard
  readonly pictures: Pictures
  readonly sharing: Sharing
  readonly device: Device
  readonly screen: Screen
  readonly geolocation: Geolocation
  readonly wallet: WalletOpener
  readonly notices: Notices
  readonly scanner: Scanner
  readonly keyScanner: KeyScanner
  readonly identity: Identity
}
