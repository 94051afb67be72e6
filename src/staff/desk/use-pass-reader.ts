/** View model of reading a pass: by camera, keyboard, hand scanner, picture or the host app's scanner. */
import { useRef, useState } from 'react'
import type { RawScan } from '@/domain/code'
import { exitPassToken } from '@/domain/code'
import type { Result } from '@/domain/kernel'
import { mapOk, seconds } from '@/domain/kernel'
import { useMessages } from '@/ui/hooks/use-looks'
import { useOneAtATime } from '@/ui/hooks/use-one-at-a-time'
import { useFlows, usePlatform } from '@/wiring-hooks'
import { isDigits, passTextOf } from './pass-text'

/** How long the pass just dealt with may stay in front of the camera without being looked up again. */
const GRACE = seconds(3)
/** The longest text the contract takes; a longer code is no pass anyway. */
const LONGEST = 512
const BARS = ['ean13', 'ean8', 'upca', 'upce', 'code128', 'itf', 'databar', 'databar-expanded']

export function usePassReader() {
  const { scan, staff: words } = useMessages()
  const { staff } = useFlows()
  const { clock, scanner } = usePlatform()
  const { busy, run } = useOneAtATime()
  const [typed, setTyped] = useState('')
  const [note, setNote] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const last = useRef<{ readonly text: string; readonly until: number }>({ text: '', until: 0 })
  const holdOff = (text: string) => {
    last.current = { text, until: clock.now() + GRACE }
  }

  function look(text: string) {
    if (isDigits(text)) return setNote(words.notAPass)
    run(async () => {
      setNote(null)
      setProblem(null)
      const looked = await staff.inspect(text.slice(0, LONGEST))
      holdOff(text)
      if (looked.ok) setTyped('')
      else setProblem(looked.error)
    })
  }

  function onScan({ text, symbology }: RawScan) {
    const isStillThere = text === last.current.text && clock.now() < last.current.until
    if (busy || isStillThere) return
    // the goods come into view while the shopper lifts the phone: their bars are no attempt at a pass
    if (BARS.includes(symbology)) setNote(words.notAPass)
    else look(text)
  }

  /** What a person or a hand scanner typed is meant, also when it was dealt with a moment ago. */
  function lookTyped(text: string) {
    if (text.trim() !== '') look(passTextOf(text))
  }

  async function scanBy(read: Promise<Result<readonly RawScan[], keyof typeof scan.failures>>) {
    const scans = await read
    const best = scans.ok
      ? (scans.value.find(({ text }) => exitPassToken(text)) ?? scans.value[0])
      : undefined
    if (best) look(best.text)
    else setNote(scan.failures[scans.ok ? 'nothing-found' : scans.error])
  }

  return {
    typed,
    setTyped,
    busy,
    note,
    problem,
    scanner,
    clock,
    onScan,
    lookTyped: () => lookTyped(typed),
    onKeyed: (raw: RawScan) => lookTyped(raw.text),
    retry: () => look(last.current.text),
    openPicture: () => void scanBy(scanner.scanPicture()),
    openScanner: () => void scanBy(scanner.scanOnce().then((one) => mapOk(one, (scan) => [scan]))),
    /** The next shopper: back to reading, without reading the pass that is still in view. */
    next() {
      holdOff(last.current.text)
      setProblem(null)
      staff.putAway()
    },
  }
}
export type PassReader = ReturnType<typeof usePassReader>
