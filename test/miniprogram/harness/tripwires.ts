// Catches every real use of a global that mini programs lack, even when the app swallows the error.
import path from 'node:path'
import type { Host } from './host'
import type { ModuleLoader } from './module-loader'

/** Names of the web, of Node and of V8 that the JavaScript thread of a mini program does not have. */
const ABSENT = [
  'window document self frames location navigator history screen localStorage sessionStorage indexedDB caches',
  'alert confirm prompt fetch XMLHttpRequest WebSocket EventSource Headers Request Response FormData Blob File FileReader',
  'AbortController AbortSignal EventTarget Event CustomEvent URL URLSearchParams TextEncoder TextDecoder crypto btoa atob',
  'Worker SharedWorker MessageChannel BroadcastChannel queueMicrotask structuredClone setImmediate clearImmediate performance',
  'requestAnimationFrame cancelAnimationFrame requestIdleCallback DOMParser Image HTMLElement Element Node MutationObserver',
  'IntersectionObserver ResizeObserver matchMedia getComputedStyle customElements ReadableStream TransformStream process Buffer',
  'WebAssembly SharedArrayBuffer Atomics',
].flatMap((line) => line.split(' '))

/** Taro's Alipay runtime reads this one while it starts. */
const ALIPAY_NAVIGATOR = { swuserAgent: 'AlipayClient/10.5.0 (iPhone)' }

type Site = { file: string; line: number; column: number }

/** Where the code stands that called `below`. */
function callerOf(below: object): Site | undefined {
  const { prepareStackTrace, stackTraceLimit } = Error
  const holder: { stack?: unknown } = {}
  try {
    Error.stackTraceLimit = 1
    Error.prepareStackTrace = (_, sites) => sites
    Error.captureStackTrace(holder, below as () => unknown)
    const [site] = holder.stack as NodeJS.CallSite[]
    const [file, line, column] = [site?.getFileName(), site?.getLineNumber(), site?.getColumnNumber()]
    return file && line && column ? { file, line, column } : undefined
  } finally {
    Error.prepareStackTrace = prepareStackTrace
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** Whether `name` is used in earnest at this place, rather than looked at by `typeof` or copied with all other keys. */
function isRealUse(line: string, column: number, name: string): boolean {
  // V8 gives the start of the expression around the name, so the first real use from there on counts
  const part = line.slice(column, column + 64)
  for (const found of part.matchAll(new RegExp(`(?<![\\w$.])${name}(?![\\w$])`, 'g'))) {
    const before = line.slice(Math.max(0, column + found.index - 10), column + found.index)
    const after = part.slice(found.index + name.length)
    const isObjectKey = /[{,]\s*$/.test(before) && /^\s*:/.test(after)
    if (!isObjectKey) return !/typeof[ (]*$/.test(before)
  }
  return false
}

function layTripwire(name: string, host: Host, loader: ModuleLoader): void {
  const { global } = host.realm
  delete global[name]
  const get = (): undefined => {
    const site = callerOf(get)
    const source = site && loader.sources.get(site.file)
    if (!site || source === undefined) return undefined
    const line = source.split('\n')[site.line - 1] ?? ''
    const column = site.column - 1
    if (!isRealUse(line, column, name)) return undefined
    const near = line.slice(Math.max(0, column - 40), column + 60)
    host.journal.missing.push({ name, file: path.relative(host.dist, site.file), near })
    throw new host.realm.ReferenceError(`${name} is not defined`)
  }
  Object.defineProperty(global, name, {
    configurable: true,
    enumerable: false,
    get,
    // a polyfill takes the place of the wire
    set: (value: unknown) =>
      Object.defineProperty(global, name, { value, writable: true, configurable: true, enumerable: true }),
  })
}

/**
 * `typeof X` sees undefined; any real use throws ReferenceError and is recorded as missing.
 * @param extra names to lack besides the usual ones, such as `Intl` for WeChat on Android
 */
export function layTripwires(host: Host, loader: ModuleLoader, extra: readonly string[]): void {
  const absent = new Set([...ABSENT, ...extra])
  if (host.platform === 'alipay') {
    absent.delete('navigator')
    host.realm.global.navigator = host.realm.toGuest(ALIPAY_NAVIGATOR)
  }
  for (const name of absent) layTripwire(name, host, loader)
}
