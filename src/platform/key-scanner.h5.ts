/** Hand scanners that type: the keys of the whole page, heard before anything on it acts on them. */
import type { RawScan } from '@/domain/code'
import type { Clock, KeyScanner } from './ports'
import { strokeOf } from './scanner/key-stroke'
import { scanOfTyped } from './scanner/symbology-identifier'
import type { TypedField } from './scanner/typed-field.h5'
import { fieldOf } from './scanner/typed-field.h5'
import type { Struck } from './scanner/wedge'
import { PAUSE, pause, quiet, SILENCE, strike } from './scanner/wedge'

export function createKeyScanner(clock: Clock): KeyScanner {
  const listeners = new Set<(raw: RawScan) => void>()
  let burst = SILENCE
  let field: TypedField | null = null
  let cancelPause = () => {}

  function hear(event: KeyboardEvent): void {
    const stroke = strokeOf(event)
    if (!stroke) return
    cancelPause()
    const target = fieldOf(event)
    // what goes into a field is the field's, unless it asks for the scanner
    if (target && !target.wantsScanner) {
      burst = quiet(burst)
      return
    }
    const struck = strike(burst, stroke)
    if (struck.burst.text.length === 1) field = target
    if (struck.isScanner && (!target || stroke.kind === 'end')) {
      event.preventDefault()
      event.stopPropagation()
    }
    take(struck)
    if (burst.text !== '') cancelPause = clock.after(PAUSE, () => take(pause(burst)))
  }

  function take(struck: Struck): void {
    burst = struck.burst
    const raw = struck.code === null ? null : scanOfTyped(struck.code, clock.now())
    if (struck.code !== null) field?.restore()
    if (raw) for (const work of [...listeners]) work(raw)
  }

  return {
    onScan(work) {
      // each its own, so that the same function may listen twice
      const listener = (raw: RawScan) => work(raw)
      if (listeners.size === 0) window.addEventListener('keydown', hear, { capture: true })
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        window.removeEventListener('keydown', hear, { capture: true })
        cancelPause()
        burst = quiet(burst)
      }
    },
  }
}
