/** HTTP of a mini program. */
import Taro from '@tarojs/taro'
import { err, ok } from '@/domain/kernel'
import { API_PREFIX } from './api-address'
import type { HttpTransport } from './ports'
import { toldAt } from './told-at'

/** Milliseconds to wait for a reply. */
const PATIENCE = 10_000

export const http: HttpTransport = {
  async send({ method, path, headers, body }) {
    try {
      const { statusCode, data, header } = await Taro.request<unknown>({
        url: API_PREFIX + path,
        method,
        header: { ...headers, 'content-type': 'application/json' },
        data: body === undefined ? undefined : JSON.stringify(body),
        timeout: PATIENCE,
        dataType: 'json',
      })
      // a reply that is no JSON arrives as text
      return ok({
        status: statusCode,
        body: typeof data === 'string' ? undefined : data,
        ...toldAt(dateIn(header)),
      })
    } catch (error) {
      return err(
        /time.?out/i.test(String((error as { errMsg?: string })?.errMsg ?? error)) ? 'timeout' : 'offline',
      )
    }
  },
}

/** Hosts spell the names of headers as they like. */
function dateIn(header: unknown): string | undefined {
  const found = Object.entries(header ?? {}).find(([name]) => name.toLowerCase() === 'date')
  return found && String(found[1])
}
