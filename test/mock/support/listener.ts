// A shop's notification address: a small HTTP server that keeps what it hears.
import { createServer } from 'node:http'
import type { WireReply, WireRequest } from '@mock/wire/wire'

export async function openListener(answer: (request: WireRequest) => WireReply) {
  const heard: WireRequest[] = []
  const waiting: (() => void)[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    )
    const message: WireRequest = { method: 'POST', path: request.url ?? '/', headers, body }
    heard.push(message)
    const reply = answer(message)
    response.writeHead(reply.status, reply.headers).end(reply.body)
    for (const go of waiting.splice(0)) go()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('not listening')
  return {
    url: `http://127.0.0.1:${address.port}`,
    heard,
    async until(count: number): Promise<void> {
      while (heard.length < count) await new Promise<void>((go) => waiting.push(go))
    },
    stop: () => new Promise<void>((done) => server.close(() => done())),
  }
}
