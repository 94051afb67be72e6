/** Sends a request of the wire over HTTP: with a real network's address and keys, the same bytes go there. */
import type { WireReply, WireRequest } from '../wire/wire'

const PATIENCE = 10_000

/** Throws where nobody was reached in time: nothing is known then. */
export async function send(
  { method, path, headers, body }: WireRequest,
  baseUrl: string,
): Promise<WireReply> {
  const reply = await fetch(`${baseUrl}${path}`, {
    method,
    headers,
    ...(method === 'POST' && { body }),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  })
  return { status: reply.status, headers: Object.fromEntries(reply.headers), body: await reply.text() }
}
