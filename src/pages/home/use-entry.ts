/** View model of entering a store by the code at its door. */
import { useRef, useState } from 'react'
import { goTo } from '@/platform/page'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Advice } from '@/ui/messages/words'
import { useFlows, usePlatform } from '@/wiring-hooks'
import { useSentence } from '../_shared/use-sentence'

export type Entry = ReturnType<typeof useEntry>

export function useEntry() {
  const { scan } = useMessages()
  const { visit } = useFlows()
  const { clock, scanner } = usePlatform()
  const sentence = useSentence()
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Advice | null>(null)
  /** The text last tried: a code held in view is tried once. */
  const tried = useRef('')

  async function enter(text: string) {
    setBusy(true)
    const entered = await visit.checkInByCode(text.trim())
    setBusy(false)
    if (!entered.ok) return setTrouble(sentence(entered.error))
    setOpen(false)
    goTo('pages/scan/index')
  }

  async function first(reading: ReturnType<typeof scanner.scanPicture>) {
    const read = await reading
    if (!read.ok) return setTrouble({ title: scan.failures[read.error], advice: '' })
    const [code] = read.value
    if (code) await enter(code.text)
  }

  return {
    isOpen,
    isBusy,
    trouble,
    clock,
    open() {
      tried.current = ''
      setTrouble(null)
      setOpen(true)
    },
    close: () => setOpen(false),
    read(text: string) {
      if (isBusy || text.trim() === '' || text === tried.current) return
      tried.current = text
      void enter(text)
    },
    scanOnce: scanner.canScanOnce
      ? () =>
          void first(scanner.scanOnce().then((read) => (read.ok ? { ...read, value: [read.value] } : read)))
      : null,
    pickPicture: scanner.canScanPicture ? () => void first(scanner.scanPicture()) : null,
  }
}
