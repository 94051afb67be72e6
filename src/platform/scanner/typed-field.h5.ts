/** The text field that has the focus while keys go down. */
export type TypedField = {
  /** Marked `data-wedge`: a scanner's burst is a code here too, and must leave nothing behind. */
  readonly wantsScanner: boolean
  /** Puts back what the field held when this was made. */
  restore(): void
}

const FIELDS = 'input, textarea, select, [contenteditable]'
const BUTTONS = ['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'file', 'color', 'image']

/** Null when the keys go to no field that takes text. */
export function fieldOf(event: Event): TypedField | null {
  const [target] = event.composedPath()
  if (!(target instanceof Element)) return null
  const field = target.closest(FIELDS)
  if (!field || !takesText(field)) return null
  const before = 'value' in field ? field.value : null
  return {
    wantsScanner: field.closest('[data-wedge]') !== null,
    restore() {
      // past React, which watches the property of the element itself
      const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set
      if (before === null || !setter) return
      setter.call(field, before)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    },
  }
}

function takesText(field: Element): boolean {
  if (field.getAttribute('contenteditable') === 'false') return false
  const is = (flag: string) => field.hasAttribute(flag)
  return !is('readonly') && !is('disabled') && !BUTTONS.includes(field.getAttribute('type') ?? '')
}
