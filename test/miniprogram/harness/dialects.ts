// How the two platforms spell the same template language.
import type { Handler, Platform } from './types'

export type EventAttribute = Pick<Handler, 'type' | 'mode' | 'capture'>
export type Dialect = {
  /** Prefix of the control attributes, such as `wx:for`. */
  directive: string
  templateExtension: string
  /** Reads the name of an attribute; `undefined` when it is not an event. */
  event: (attribute: string) => EventAttribute | undefined
}

/** bindtap, bind:tap, catchtouchmove, capture-bind:tap, mut-bind:tap */
function weappEvent(attribute: string): EventAttribute | undefined {
  const [, capture, mode, type] = /^(capture-)?(bind|catch|mut-bind):?([\s\S]+)$/.exec(attribute) ?? []
  if (type === undefined) return undefined
  if (mode !== 'bind' && mode !== 'catch' && mode !== 'mut-bind') return undefined
  return { capture: capture !== undefined, mode, type }
}

/** onTap, catchTap, onTouchStart */
function alipayEvent(attribute: string): EventAttribute | undefined {
  const [, mode, first, rest] = /^(on|catch)([A-Z])(\w*)$/.exec(attribute) ?? []
  if (first === undefined || rest === undefined) return undefined
  return { capture: false, mode: mode === 'on' ? 'bind' : 'catch', type: first.toLowerCase() + rest }
}

export const dialects: Record<Platform, Dialect> = {
  weapp: { directive: 'wx:', templateExtension: '.wxml', event: weappEvent },
  alipay: { directive: 'a:', templateExtension: '.axml', event: alipayEvent },
}
