/** The accessible name and role of an element, in the one spelling that reaches browsers and mini programs alike. */

export type A11y = {
  readonly role?: string
  readonly label?: string
  /** Decoration: screen readers skip it. */
  readonly hidden?: boolean
  readonly live?: 'polite' | 'assertive'
  readonly modal?: boolean
  readonly disabled?: boolean
  readonly busy?: boolean
  readonly checked?: boolean
  readonly pressed?: boolean
  readonly expanded?: boolean
  readonly current?: 'page' | 'step'
  readonly invalid?: boolean
  /** Of a heading, 1–6. */
  readonly level?: number
  /** Percent done, for role `progressbar`. */
  readonly percent?: number
}

/**
 * Attributes to spread onto a Taro component. The DOM takes `role` and `aria-*` as they are; in mini programs
 * Taro's templates print only the attributes the build added to them (`aria-role`, `aria-label`, …).
 * Absent facts give no attribute, which keeps `setData` small.
 */
export function a11y(facts: A11y): Record<string, string | boolean | number> {
  const attributes = {
    role: facts.role,
    'aria-label': facts.label,
    'aria-hidden': facts.hidden || undefined,
    'aria-live': facts.live,
    'aria-modal': facts.modal || undefined,
    'aria-disabled': facts.disabled || undefined,
    'aria-busy': facts.busy || undefined,
    'aria-checked': facts.checked,
    'aria-pressed': facts.pressed,
    'aria-expanded': facts.expanded,
    'aria-current': facts.current,
    'aria-invalid': facts.invalid || undefined,
    'aria-level': facts.level,
    'aria-valuenow': facts.percent,
  }
  const given: Record<string, string | boolean | number> = {}
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) given[name] = value
  return given
}
