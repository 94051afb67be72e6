// Which words reach outside the program, and the few places that may use them.

/** Globals that read a clock, chance, the network or storage, or speak to a platform directly. */
export const AMBIENT_GLOBALS = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'queueMicrotask',
  'fetch',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'XMLHttpRequest',
  'WebSocket',
]
export const PLATFORM_GLOBALS = ['wx', 'my']
/** Web globals that mini programs do not have. */
export const WEB_ONLY_GLOBALS = [
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'AbortController',
  'crypto',
  'Intl',
  'structuredClone',
  'btoa',
  'atob',
  'WebAssembly',
  'Worker',
]
/** `object.member` pairs; the object on its own counts too, since a member can be taken from it under another name. */
export const AMBIENT_MEMBERS: Record<string, readonly string[]> = {
  Date: ['now'],
  Math: ['random'],
  performance: ['now', 'timeOrigin'],
  console: ['log', 'info', 'debug'],
}
export const GLOBAL_OBJECTS = ['globalThis', 'window', 'self', 'global']
export const PLATFORM_MODULE = /^@tarojs\/taro(\/|$)/
export const PLATFORM_VARIABLE = 'TARO_ENV'

const IMPLEMENTS_PORTS = /^src\/platform\//
const HOSTS_THE_MOCK = /^mock\/(node\/.*|server|msw\/browser)\.ts$/
const BROWSER_ONLY = /(\.h5\.tsx?$)|(^mock\/(msw\/|node\/|server\.ts$))/

export const mayUseAmbient = (path: string) => IMPLEMENTS_PORTS.test(path) || HOSTS_THE_MOCK.test(path)
/** The page list is read by the build, once a platform. */
const LISTS_PAGES = /^src\/app\.config\.ts$/
export const mayNamePlatform = (path: string) => IMPLEMENTS_PORTS.test(path) || LISTS_PAGES.test(path)
export const mayUseWebOnly = (path: string) => IMPLEMENTS_PORTS.test(path) || BROWSER_ONLY.test(path)
