// What a shopper does: tap, type, scan.
import { deliver } from './events'
import type { Host } from './host'
import type { TextPattern } from './screen'
import { Screen } from './screen'
import type { Bag, ElementNode, Platform } from './types'

/** The tag itself or what stands around it. */
function findUp(node: ElementNode, test: (one: ElementNode) => boolean): ElementNode | undefined {
  if (test(node)) return node
  return node.parent ? findUp(node.parent, test) : undefined
}

/** WeChat repeats the event many times a second while a code is held; Alipay is taken to do the same. */
const EVENTS = 3
/** Milliseconds from one pack to the next: for a second the app takes two codes for rivals, one of them misread. */
const NEXT_PACK = 1100

/** Detail of a `scancode` event. Alipay's is taken from Taro's types, not seen on a phone. */
const scanDetail = (platform: Platform, text: string, type: string): Bag =>
  platform === 'alipay'
    ? { result: text, type, fullResult: text }
    : { result: text, type, charSet: 'UTF-8', rawData: Buffer.from(text).toString('base64') }

export abstract class Gestures extends Screen {
  protected abstract readonly host: Host
  private heldBefore: string | null = null

  /** Resolves when logic and view are both quiet. */
  abstract settle(): Promise<void>

  /** Delivers one platform event, bubbling the way the platform does. @param type such as `change`, in any case */
  async fire(target: string | ElementNode, type: string, detail: Bag = {}): Promise<void> {
    const node = typeof target === 'string' ? this.$(target) : target
    if (!deliver(this.host, node, type, detail))
      this.host.warn(`event ${type} on <${node.tag}> reached no handler`)
    await this.settle()
  }

  /** @throws Error when the node or the button around it is disabled */
  async tap(target: string | ElementNode): Promise<void> {
    const node = typeof target === 'string' ? this.$(target) : target
    const disabled = findUp(
      node,
      (one) => one.attrs.disabled === true && (one === node || one.tag === 'button'),
    )
    if (disabled)
      this.miss(`<${disabled.tag}> #${String(disabled.attrs.id)} is disabled and cannot be tapped`)
    await this.fire(node, 'tap')
  }

  async tapText(wanted: TextPattern, nth?: number): Promise<void> {
    await this.tap(this.byText(wanted, nth))
  }

  async tapLabel(label: string, nth?: number): Promise<void> {
    await this.tap(this.byLabel(label, nth))
  }

  /** Focuses an input or textarea and gives it `value`. */
  async type(target: string | ElementNode, value: string): Promise<void> {
    const node = typeof target === 'string' ? this.$(target) : target
    if (node.attrs.disabled === true) this.miss(`<${node.tag}> is disabled and cannot be typed into`)
    await this.fire(node, 'focus', { value: node.attrs.value ?? '', height: 0 })
    await this.fire(node, 'input', { value, cursor: value.length, keyCode: 0 })
  }

  /**
   * Holds a code for a moment in front of the page's <camera mode="scanCode">.
   * @param type symbology in the platform's words, such as `EAN_13` or `QR_CODE` on WeChat
   * @throws Error with the page when there is not exactly one such camera, or nobody listens to it
   */
  async fireScan(text: string, type = 'EAN_13'): Promise<void> {
    const cameras = this.$$('camera')
    const [camera] = cameras
    if (!camera) this.miss('there is no <camera> to scan with')
    if (cameras.length > 1) this.miss(`there are ${cameras.length} <camera> nodes; a page may have one`)
    if (camera.attrs.mode !== 'scanCode') this.miss(`the <camera> is in mode "${String(camera.attrs.mode)}"`)
    if (!camera.handlers.some((handler) => handler.type.toLowerCase() === 'scancode')) {
      this.miss('the <camera> has no scancode handler')
    }
    const isNext = this.heldBefore !== null && this.heldBefore !== text
    this.heldBefore = text
    if (isNext) await new Promise((resolve) => setTimeout(resolve, NEXT_PACK))
    for (let n = 0; n < EVENTS; n++) {
      if (!deliver(this.host, camera, 'scancode', scanDetail(this.host.platform, text, type)))
        this.host.warn('event scancode on <camera> reached no handler')
      await new Promise((resolve) => setImmediate(resolve))
    }
    await this.settle()
  }
}
