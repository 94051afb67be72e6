/** HTTP of a browser. */
import { err, ok } from '@/domain/kernel'
import { API_PREFIX } from './api-address'
import type { HttpTransport } from './ports'
import { toldAt } from './told-at'

/** Milliseconds to wait for a reply. */
const PATIENCE = 10_000

export const http: HttpTransport = {
  async send({ method, path, headers, body: sent }) {
    const abort = new AbortController()
    const timer = setTimeout(() => abort.abort(), PATIENCE)
    try {
      const reply = await fetch(API_PREFIX + path, {
        method,
        headers: { ...headers, 'content-type': 'application/json' },
        body: sent === undefined ? undefined : JSON.stringify(sent),
        signal: abort.signal,
      })
      const body = parseJson(await reply.text())
      return ok({ status: reply.status, body, ...toldAt(reply.headers.get('date')) })
    } catch {
      return err(abort.signal.aborted ? 'timeout' : 'offline')
    } finally {
      clearTimeout(timer)
    }
  },
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
