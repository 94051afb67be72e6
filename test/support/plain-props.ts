// Which props of a Taro component reach the plain element that stands in for it.
import type { CSSProperties, ReactNode } from 'react'

export type TaroProps = {
  children?: ReactNode
  className?: string
  id?: string
  style?: CSSProperties | string
  onClick?: (event: unknown) => void
  [name: string]: unknown
}

const KEPT = ['className', 'id', 'role', 'hidden', 'onClick', 'tabIndex', 'title', 'lang', 'dir']
const RENAMED: Record<string, string> = {
  ariaLabel: 'aria-label',
  ariaRole: 'role',
  ariaHidden: 'aria-hidden',
}

/** Class, id, style, role, every `aria-*` and `data-*`, and the tap handler; whatever only Taro knows is dropped. */
export function plainProps(props: TaroProps): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(props)) {
    const plain = RENAMED[name] ?? name
    if (KEPT.includes(plain) || plain.startsWith('aria-') || plain.startsWith('data-')) kept[plain] = value
  }
  if (typeof props.style === 'object') kept.style = props.style
  return kept
}

/** The event a Taro form part sends: the new value in `detail`. */
export function emit(props: TaroProps, handler: string, detail: Record<string, unknown>): void {
  const handle = props[handler]
  if (typeof handle !== 'function') return
  handle({ type: handler.slice(2).toLowerCase(), detail, stopPropagation() {}, preventDefault() {} })
}

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
