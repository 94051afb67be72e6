// What the keys of a keyboard are to a scanner that types.
import { describe, expect, it } from 'vitest'
import type { KeyPress } from '@/platform/scanner/key-stroke'
import { strokeOf } from '@/platform/scanner/key-stroke'

type Held = Partial<Omit<KeyPress, 'getModifierState'>> & { readonly locks?: readonly string[] }

function press(key: string, { locks = [], ...held }: Held = {}) {
  return strokeOf({
    key,
    code: '',
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    repeat: false,
    isComposing: false,
    timeStamp: 5,
    ...held,
    getModifierState: (name) => locks.includes(name),
  })
}
const character = (text: string) => ({ kind: 'character', text, at: 5 })
const OTHER = { kind: 'other', at: 5 }
const END = { kind: 'end', at: 5 }

describe('a key', () => {
  it.each(['7', 'a', 'A', ':', ']', ' ', '通'])('%s is a character', (key) => {
    expect(press(key)).toEqual(character(key))
  })

  it('ends a code as Enter, Tab, or the control characters that mean them', () => {
    expect(press('Enter')).toEqual(END)
    expect(press('Tab')).toEqual(END)
    expect(press('m', { ctrlKey: true })).toEqual(END)
    expect(press('J', { ctrlKey: true })).toEqual(END)
    expect(press('i', { ctrlKey: true })).toEqual(END)
  })

  it.each(['Shift', 'Control', 'AltGraph', 'CapsLock'])('%s says nothing by itself', (key) => {
    expect(press(key)).toBeNull()
    expect(press(key, { repeat: true })).toBeNull()
  })

  it.each(['Escape', 'ArrowLeft', 'F5', 'Backspace', 'Dead', 'Unidentified'])(
    '%s belongs to no code',
    (key) => {
      expect(press(key)).toEqual(OTHER)
    },
  )

  it('with Ctrl, Alt or the command key is a shortcut', () => {
    expect(press('v', { ctrlKey: true })).toEqual(OTHER)
    expect(press('7', { altKey: true })).toEqual(OTHER)
    expect(press('m', { metaKey: true })).toEqual(OTHER)
  })

  it('that an input method composes, or that is held down, is a person’s', () => {
    expect(press('a', { isComposing: true })).toEqual(OTHER)
    expect(press('Process')).toEqual(OTHER)
    expect(press('7', { repeat: true })).toEqual(OTHER)
  })
})

describe('the FNC1 of GS1 data', () => {
  it('comes as F8, as Ctrl and ], or as the character itself', () => {
    for (const stroke of [
      press('F8'),
      press(']', { ctrlKey: true }),
      press('\x1d'),
      press('\x1d', { ctrlKey: true }),
    ]) {
      expect(stroke).toEqual(character('\x1d'))
    }
  })
})

describe('the layout of the keyboard', () => {
  it('lets AltGr make the characters it makes', () => {
    expect(press(']', { ctrlKey: true, altKey: true })).toEqual(character(']'))
    expect(press(']', { altKey: true, locks: ['AltGraph'] })).toEqual(character(']'))
  })

  it('leaves capitals to Shift, whatever Caps Lock says', () => {
    const locks = ['CapsLock']
    expect(press('s', { shiftKey: true, locks })).toEqual(character('S'))
    expect(press('S', { shiftKey: true, locks })).toEqual(character('S'))
    expect(press('S', { locks })).toEqual(character('s'))
    expect(press('1', { locks })).toEqual(character('1'))
  })

  it('reads the number pad also where Num Lock is off', () => {
    expect(press('7', { code: 'Numpad7' })).toEqual(character('7'))
    expect(press('Home', { code: 'Numpad7' })).toEqual(character('7'))
  })
})
