/** View model of reading what a shopper shows: by camera, keyboard, hand scanner, picture or the host app's scanner. */
import { useRef, useState } from 'react'
import type { RawScan } from '@/domain/code'
import { mayMoveMoney } from '@/domain/code'
import type { Result } from '@/domain/kernel'
import { mapOk, seconds } from '@/domain/kernel'
import { useMessages } from '@/ui/hooks/use-looks'
import { useOneAtATime } from '@/ui/hooks/use-one-at-a-time'
import { usePlatform } from '@/wiring-hooks'

/** How long the code just dealt with may stay in front of the camera without being looked up again. */
const GRACE = seconds(3)
/** The longest text the contract takes; a longer code is none of ours anyway. */
const LONGEST = 512
const BARS = ['ean13', 'ean8', 'upca', 'upce', 'code128', 'itf', 'databar', 'databar-expanded']

export type CodeKind = {
  /** Looks the text up at the store. */
  ask(text: string): Promise<Result<unknown, string>>
  /** What was typed, small letters and gaps forgiven. */
  textOf(typed: string): string
  /** Texts that go nowhere; what may be a payment code goes nowhere anyway, unless it is what is asked for. */
  isForeign(text: string): boolean
  /** The code that is meant, of several in one picture. */
  isMeant(text: string): boolean
  /** Said to a code of another kind. */
  readonly otherKind: string
  /** It is a payment code that is asked for: bars are no goods, and nothing of it stays in the field. */
  readonly takesMoney?: boolean
}

export function useCodeReader({ ask, textOf, isForeign, isMeant, otherKind, takesMoney = false }: CodeKind) {
  const isSecret = (text: string) => !takesMoney && mayMoveMoney(text)
  const { scan } = useMessages()
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
    if (isForeign(text) || isSecret(text)) return setNote(otherKind)
    run(async () => {
      setNote(null)
      setProblem(null)
      const looked = await ask(text.slice(0, LONGEST))
      holdOff(text)
      if (looked.ok || takesMoney) setTyped('')
      if (!looked.ok) setProblem(looked.error)
    })
  }

  function onScan({ text, symbology }: RawScan) {
    const isStillThere = text === last.current.text && clock.now() < last.current.until
    if (busy || isStillThere) return
    // goods come into view while the shopper lifts the phone: their bars are no attempt
    if (!takesMoney && BARS.includes(symbology)) setNote(otherKind)
    else look(text)
  }

  /** What a person or a hand scanner typed is meant, also when it was dealt with a moment ago. */
  function lookTyped(text: string) {
    if (isSecret(text)) setNote(otherKind)
    else if (text.trim() !== '') look(textOf(text))
  }

  async function scanBy(read: Promise<Result<readonly RawScan[], keyof typeof scan.failures>>) {
    const scans = await read
    const best = scans.ok ? (scans.value.find(({ text }) => isMeant(text)) ?? scans.value[0]) : undefined
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
    /** The next one: back to reading, without reading the code that is still in view. */
    putAway() {
      holdOff(last.current.text)
      setProblem(null)
      setNote(null)
    },
  }
}
export type CodeReader = ReturnType<typeof useCodeReader>
