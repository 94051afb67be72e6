// Names shared by the parts of the mini program harness.
export const platforms = ['weapp', 'alipay'] as const
export type Platform = (typeof platforms)[number]

/** An object whose members are not known: plain data, or something that belongs to app code. */
export type Bag = Record<string, unknown>
export type GuestFunction = (...args: unknown[]) => unknown

export const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null
export const isFunction = (value: unknown): value is GuestFunction => typeof value === 'function'

/** One listener that a built template binds on a node. `method` is the name of a page or component method. */
export type Handler = { type: string; mode: 'bind' | 'catch' | 'mut-bind'; capture: boolean; method: string }

/** What drew a node: a page or custom component, of which only this much matters to the view. */
export type Owner = {
  /** The object whose methods receive the events. */
  readonly guest: Bag
  /** What the template sees. */
  readonly view: Bag
  /** Route of the page or path of the component, without extension. */
  readonly path: string
  /** The template. */
  readonly file: string
  /** Paths of the custom components that the template may use, by tag. */
  readonly using: Bag
  /** A component that draws no node of its own, just its content. */
  readonly virtual: boolean
}

export type TextNode = { kind: 'text'; text: string; parent: ElementNode }
export type ElementNode = {
  kind: 'element'
  tag: string
  attrs: Bag
  dataset: Bag
  handlers: Handler[]
  children: ViewNode[]
  parent: ElementNode | undefined
  owner: Owner
  /** Set when the node is itself a custom component. */
  component: Owner | undefined
}
export type ViewNode = ElementNode | TextNode

/** A rectangle in CSS pixels. */
export type Rect = { left: number; top: number; right: number; bottom: number; width: number; height: number }
export type Layout = (node: ElementNode) => Partial<Rect> | undefined

export type LaunchOptions = { path: string; query: Record<string, string>; scene: number; referrerInfo: Bag }
