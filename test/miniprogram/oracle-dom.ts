// Lends a DOM to code that looks for one in the global scope.
import { createRequire } from 'node:module'

const DOM_NAMES = [
  'window',
  'document',
  'Element',
  'Node',
  'HTMLElement',
  'Event',
  'MutationObserver',
  'getComputedStyle',
]

/** jsdom comes without types. */
type JsdomConstructor = new (html: string, options: { pretendToBeVisual: boolean }) => { window: Window }

/** Runs `work` while jsdom's names stand in the global scope, and takes them away afterwards. */
export async function withDom<T>(work: (document: Document) => Promise<T>): Promise<T> {
  const { JSDOM } = createRequire(import.meta.url)('jsdom') as { JSDOM: JsdomConstructor }
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true })
  const before = DOM_NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  for (const name of DOM_NAMES) {
    const value: unknown = name === 'window' ? window : Reflect.get(window, name)
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
  try {
    return await work(window.document)
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor)
      else Reflect.deleteProperty(globalThis, name)
    }
    window.close()
  }
}
