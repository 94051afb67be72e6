/** View model: gathers what the live scanner reports, and draws it a few times a second, not at every frame. */
import { useEffect, useRef, useState } from 'react'
import type { RawScan } from '@/domain/code'
import { andThen, millis, seconds } from '@/domain/kernel'
import type { CameraState, ScanHint, SetAside } from '@/platform/ports'
import { useMessages } from '@/ui/hooks/use-looks'
import { useTicker } from '@/ui/hooks/use-ticker'
import { usePlatform } from '@/wiring-hooks'
import { VERSION } from '../me/version'
import type { FrameRead, FrameReport } from './rows'
import { rowsOf, textOf } from './rows'

const REDRAW = millis(250)
const TOLD_FOR = seconds(5)

export function useDiagnostics() {
  const { diagnostics: words } = useMessages()
  const { clock, clipboard, device, journal } = usePlatform()
  const read = useRef<FrameRead | null>(null)
  const scan = useRef<RawScan | null>(null)
  const frame = useRef<FrameReport | null>(null)
  const [hint, setHint] = useState<ScanHint | null>(null)
  const [state, setState] = useState<CameraState>('starting')
  const [hasTorch, setHasTorch] = useState(false)
  const [message, setMessage] = useState<string | null>(null)
  const [setAside, keepSetAside] = useState<readonly SetAside[]>([])
  useEffect(() => void andThen(journal.setAside(), keepSetAside), [journal])
  useTicker(clock, REDRAW)

  const rowsNow = () =>
    rowsOf(
      {
        read: read.current,
        scan: scan.current,
        frame: frame.current,
        hint,
        state,
        hasTorch,
        capabilities: device.capabilities(),
        device: device.describe(),
        version: VERSION,
        setAside,
      },
      words,
    )

  return {
    clock,
    rows: rowsNow(),
    message,
    onScan(raw: RawScan) {
      scan.current = raw
    },
    onReading(report: FrameReport) {
      frame.current = report
      read.current = report.reads[0] ?? read.current
    },
    onHint: setHint,
    onState: setState,
    onTorchAvailable: setHasTorch,
    async copy() {
      const isCopied = await clipboard.copy(textOf(rowsNow()))
      setMessage(isCopied ? words.copied : words.notCopied)
      clock.after(TOLD_FOR, () => setMessage(null))
    },
  }
}
