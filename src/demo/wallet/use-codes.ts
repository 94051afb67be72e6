/** View model of a wallet with no code yet: reading one, pasting one, or taking one that waits. */
import { useState } from 'react'
import type { RawScan } from '@/domain/code'
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { ScanFailure } from '@/platform/ports'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useMessages } from '@/ui/hooks/use-looks'
import { useDemo, usePlatform } from '@/wiring-hooks'

export function useCodes(onRead: (text: string) => void) {
  const demo = useDemo()
  const { scanner } = usePlatform()
  const { failures } = useMessages().scan
  const [text, type] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const open = useAnswer('codes', async () => (demo ? demo.readOpenCodes({}) : err({ code: 'not-found' })))

  async function first(reading: Promise<Result<readonly RawScan[], ScanFailure>>) {
    const read = await reading
    if (!read.ok) return setTrouble(failures[read.error])
    const [code] = read.value
    if (code) onRead(code.text)
  }

  return {
    text,
    type,
    trouble,
    codes: open.value?.codes ?? null,
    problem: open.problem,
    lookAgain: open.ask,
    enter: () => onRead(text),
    scanOnce: scanner.canScanOnce
      ? () => void first(scanner.scanOnce().then((read) => (read.ok ? ok([read.value]) : read)))
      : null,
    pickPicture: scanner.canScanPicture ? () => void first(scanner.scanPicture()) : null,
  }
}
