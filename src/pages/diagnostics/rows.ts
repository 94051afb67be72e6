/** Everything known of the scanner as rows of words, for the eye and for the clipboard. */
import type { RawScan } from '@/domain/code'
import { mayMoveMoney } from '@/domain/code'
import { FAULTS, outlineOf } from '@/domain/journal'
import { utf8Of } from '@/domain/kernel'
import type { CameraState, ScanHint, SetAside } from '@/platform/ports'
import type { ScannerViewProps } from '@/platform/scanner-view'
import { dateAndTime } from '@/ui/format/time'
import type { Messages } from '@/ui/messages/catalogue'
import { hexOf } from './hex'

export type FrameReport = Parameters<NonNullable<ScannerViewProps['onReading']>>[0]
export type FrameRead = FrameReport['reads'][number]

export type Row = { readonly label: string; readonly value: string }

/** What the page has gathered; null where nothing has come in yet. */
export type Findings = {
  /** The newest read of the browser's decoder. */
  readonly read: FrameRead | null
  /** The newest scan that was handed over, the only thing a host app's camera reports. */
  readonly scan: RawScan | null
  readonly frame: FrameReport | null
  readonly hint: ScanHint | null
  readonly state: CameraState
  readonly hasTorch: boolean
  readonly capabilities: { readonly [name: string]: boolean }
  readonly device: string
  readonly version: string
  /** By the journal of the trip, oldest first. */
  readonly setAside: readonly SetAside[]
}

const UNKNOWN = '–'

export function rowsOf(findings: Findings, words: Messages['diagnostics']): readonly Row[] {
  const fields = words.fields
  const { scan, frame, hint, state, hasTorch, capabilities, device, version, setAside } = findings
  const read: Partial<FrameRead> | null = findings.read ?? scan
  // not even for support
  const isSecret = read?.text !== undefined && mayMoveMoney(read.text)
  const shown = (value: string | undefined) => (isSecret ? words.masked : value || UNKNOWN)
  const bytes = read?.text === undefined ? undefined : hexOf(read.bytes ?? utf8Of(read.text))
  const size = (of: FrameReport['camera'] | undefined) => (of ? `${of.width} × ${of.height}` : UNKNOWN)
  const stages = Object.entries(frame?.stages ?? {}).map(([name, spent]) => `${name} ${spent.toFixed(1)}`)
  const row = (label: string, value: string) => ({ label, value })
  const has = (is: boolean) => (is ? words.yes : words.no)
  return [
    row(fields.text, shown(read?.text)),
    row(fields.bytes, shown(bytes)),
    row(fields.symbology, read?.symbology ?? UNKNOWN),
    row(fields.identifier, read?.identifier ?? UNKNOWN),
    row(fields.engine, read?.engine ?? UNKNOWN),
    row(fields.confidence, read?.confidence ?? UNKNOWN),
    row(fields.stages, stages.join(' · ') || UNKNOWN),
    row(fields.decoder, frame?.decoder ?? UNKNOWN),
    row(fields.framesASecond, frame ? frame.framesASecond.toFixed(1) : UNKNOWN),
    row(fields.dropped, frame ? String(frame.dropped) : UNKNOWN),
    row(fields.camera, size(frame?.camera)),
    row(fields.frame, size(frame?.frame)),
    row(fields.hint, hint ?? UNKNOWN),
    row(fields.state, state),
    row(fields.torch, has(hasTorch)),
    ...Object.entries(capabilities).map(([name, is]) => row(name, has(is))),
    row(fields.device, device),
    row(fields.version, version),
    row(
      fields.setAside,
      setAside.map((one) => setAsideLine(one, words.setAside)).join('\n') || words.setAside.none,
    ),
  ]
}

/** When, why, how much and of which form; what it said stays on the phone. */
function setAsideLine({ at, reason, bytes }: SetAside, words: Messages['diagnostics']['setAside']): string {
  const known = FAULTS.find((fault) => fault === reason)
  const why = known ? words.reasons[known] : words.otherReason
  return [dateAndTime(at), why, words.characters(bytes.length), outlineOf(bytes)].join(' · ')
}

export const textOf = (rows: readonly Row[]): string =>
  rows.map(({ label, value }) => `${label}: ${value}`).join('\n')
