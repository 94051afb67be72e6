/** Codes from a hand scanner that types, while this page is in front. */
import { useEffect, useRef } from 'react'
import type { RawScan } from '@/domain/code'
import { useShown } from '@/platform/page'
import { usePlatform } from '@/wiring-hooks'

export function useKeyScanner(onScan: (raw: RawScan) => void): void {
  const { keyScanner } = usePlatform()
  const isShown = useShown()
  const latest = useRef(onScan)
  latest.current = onScan
  useEffect(() => {
    if (isShown) return keyScanner.onScan((raw) => latest.current({ ...raw, meant: true }))
  }, [isShown, keyScanner])
}
