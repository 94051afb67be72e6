// Key-value storage of the phone. Values cross the bridge as JSON and may outlive one mini program.
import type { Host } from '../host'
import type { ApiTable } from './api-table'

const KILOBYTE = 1024
/** WeChat's limits, in bytes of JSON. */
const ENTRY_LIMIT = KILOBYTE * KILOBYTE
const TOTAL_LIMIT = 10 * KILOBYTE * KILOBYTE

/** JSON text by key. Hand the same map to the next MiniProgram to start the app again on the same phone. */
export type PhoneStorage = Map<string, string>

export function addStorage(table: ApiTable, host: Host, storage: PhoneStorage): void {
  const alipay = host.platform === 'alipay'
  const used = (skip?: string) =>
    [...storage].reduce((sum, [key, json]) => sum + (key === skip ? 0 : Buffer.byteLength(json)), 0)
  const read = (key: string): unknown => {
    const json = storage.get(key)
    return json === undefined ? undefined : JSON.parse(json)
  }
  const write = (api: string, key: string, value: unknown) => {
    const json = JSON.stringify(value) ?? 'null'
    const size = Buffer.byteLength(json)
    if (size > ENTRY_LIMIT) throw table.failure(api, 'entry size limit reached')
    if (used(key) + size > TOTAL_LIMIT) throw table.failure(api, 'exceed max size')
    storage.set(key, json)
  }
  const info = () => ({
    keys: [...storage.keys()],
    currentSize: Math.ceil(used() / KILOBYTE),
    limitSize: TOTAL_LIMIT / KILOBYTE,
  })

  table.asynchronous('setStorage', ({ options }) => write('setStorage', String(options.key), options.data))
  table.asynchronous('getStorage', ({ options }) => {
    const data = read(String(options.key))
    if (data !== undefined) return { data }
    if (alipay) return { data: null }
    throw table.failure('getStorage', 'data not found')
  })
  table.asynchronous('removeStorage', ({ options }) => void storage.delete(String(options.key)))
  table.asynchronous('clearStorage', () => storage.clear())
  table.asynchronous('getStorageInfo', info)
  table.synchronous('getStorageInfoSync', info)
  table.synchronous('clearStorageSync', () => storage.clear())
  if (alipay) {
    table.synchronous('setStorageSync', ({ options }) =>
      write('setStorageSync', String(options.key), options.data),
    )
    table.synchronous('getStorageSync', ({ options }) => ({
      data: read(String(options.key)) ?? null,
      success: true,
    }))
    table.synchronous('removeStorageSync', ({ options }) => void storage.delete(String(options.key)))
  } else {
    table.synchronous('setStorageSync', ({ args: [key, value] }) =>
      write('setStorageSync', String(key), value),
    )
    table.synchronous('getStorageSync', ({ args: [key] }) => read(String(key)) ?? '')
    table.synchronous('removeStorageSync', ({ args: [key] }) => void storage.delete(String(key)))
  }
}
