// Delivers one platform event to the handlers that the built templates bind.
import { performance } from 'node:perf_hooks'
import type { Host } from './host'
import type { Bag, ElementNode, Handler } from './types'

/** These travel up the tree; every other event is told to its own node only. */
const BUBBLES = new Set(
  (
    'touchstart touchmove touchcancel touchend tap longpress longtap touchforcechange ' +
    'transitionend animationstart animationiteration animationend'
  ).split(' '),
)

const target = (node: ElementNode) => ({
  id: node.attrs.id ?? '',
  dataset: node.dataset,
  offsetLeft: 0,
  offsetTop: 0,
  tagName: node.tag,
})

function pathUp(node: ElementNode): ElementNode[] {
  return node.parent ? [node, ...pathUp(node.parent)] : [node]
}

/** The parts of the event object that are the same for every listener. */
function describe(host: Host, node: ElementNode, type: string, detail: Bag): Bag {
  const box = { left: 0, top: 0, width: 0, height: 0, ...host.layout(node) }
  const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  const isTouch = type === 'tap' || type === 'longpress' || type.startsWith('touch')
  const touches = isTouch
    ? [{ identifier: 0, pageX: at.x, pageY: at.y, clientX: at.x, clientY: at.y, force: 1 }]
    : undefined
  return {
    timeStamp: Math.round(performance.now()),
    target: target(node),
    detail: type === 'tap' ? { ...at, ...detail } : detail,
    touches,
    changedTouches: touches,
  }
}

/**
 * Walks down the capture handlers, then up the bubbling ones, and stops at the first `catch`.
 * @param type in any case; the handler gets it as its template spells it
 * @returns how many handlers were called
 */
export function deliver(host: Host, node: ElementNode, type: string, detail: Bag): number {
  const wanted = type.toLowerCase()
  const shared = describe(host, node, wanted, detail)
  const up = BUBBLES.has(wanted) ? pathUp(node) : [node]
  let called = 0

  const tell = (current: ElementNode, handler: Handler) => {
    const event = host.realm.toGuest({ ...shared, type: handler.type, currentTarget: target(current) }) as Bag
    if (host.platform === 'alipay') {
      const own = event.target as Bag
      own.targetDataset = own.dataset
    }
    called++
    host.inTap = wanted === 'tap'
    host.call(current.owner.guest, handler.method, event)
    host.inTap = false
  }
  const caught = (current: ElementNode, capture: boolean) => {
    const handlers = current.handlers.filter(
      (handler) => handler.capture === capture && handler.type.toLowerCase() === wanted,
    )
    for (const handler of handlers) {
      tell(current, handler)
      if (handler.mode === 'catch') return true
    }
    return false
  }

  const stopped = [...up].reverse().some((current) => caught(current, true))
  if (!stopped) up.some((current) => caught(current, false))
  return called
}
