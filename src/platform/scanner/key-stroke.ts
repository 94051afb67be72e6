/** A key of the keyboard → what it is to a scanner that types. */
import { millis } from '@/domain/kernel'
import type { Stroke } from './wedge'

export type KeyPress = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
  | 'shiftKey'
  | 'ctrlKey'
  | 'altKey'
  | 'metaKey'
  | 'repeat'
  | 'isComposing'
  | 'timeStamp'
  | 'getModifierState'
>

/** FNC1 inside GS1 data; the group separator of ASCII. */
const GS = '\x1d'
const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'ScrollLock', 'Fn']
const ENDS = ['Enter', 'Tab', '\r', '\n', '\t']
/** Scanners that send control characters hold Ctrl and strike the letter 64 places above them. */
const CONTROLS: { readonly [key: string]: string | undefined } = { ']': GS, m: '\r', j: '\n', i: '\t' }

/** Null for a modifier alone: it belongs to the next key. */
export function strokeOf(press: KeyPress): Stroke | null {
  if (MODIFIERS.includes(press.key)) return null
  const at = millis(press.timeStamp)
  // what an input method is composing is not typed yet, and only a person holds a key down
  if (press.isComposing || press.key === 'Process' || press.repeat) return { kind: 'other', at }
  const text = textOf(press)
  if (ENDS.includes(text)) return { kind: 'end', at }
  return [...text].length === 1 ? { kind: 'character', text, at } : { kind: 'other', at }
}

function textOf(press: KeyPress): string {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey } = press
  if (key === 'F8') return GS
  if (metaKey) return ''
  if (ctrlKey && !altKey) return CONTROLS[key.toLowerCase()] ?? (key === GS ? GS : '')
  // Ctrl with Alt is AltGr, which some layouts need for `]`
  if (altKey && !ctrlKey && !press.getModifierState('AltGraph')) return ''
  // with NumLock off the same keys are arrows
  const pad = /^Numpad(\d)$/.exec(code)?.[1]
  if (pad !== undefined) return pad
  // a scanner holds Shift for capitals and knows nothing of Caps Lock
  if (/^[a-z]$/i.test(key) && press.getModifierState('CapsLock'))
    return shiftKey ? key.toUpperCase() : key.toLowerCase()
  return key
}
