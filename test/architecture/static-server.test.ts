// The server behind `npm start` gives out the built app and nothing else.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServedFolder } from '../../config/run/serve.mjs'
import { serveFolder } from '../../config/run/serve.mjs'

const base = mkdtempSync(join(tmpdir(), 'served-'))
const PAGE = `<!doctype html><p>${'扫码购 '.repeat(50)}</p>`
let served: ServedFolder

beforeAll(async () => {
  mkdirSync(join(base, 'app/js'), { recursive: true })
  writeFileSync(join(base, 'secret.txt'), 'secret')
  writeFileSync(join(base, 'app/index.html'), PAGE)
  writeFileSync(join(base, 'app/decoder.wasm'), '')
  writeFileSync(join(base, 'app/js/app.0a1b2c3d.js'), '1')
  served = await serveFolder(join(base, 'app'))
})

afterAll(async () => {
  await served.close()
  rmSync(base, { recursive: true, force: true })
})

const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${served.port}${path}`, init)

/** Sends the path as it is: `fetch` would tidy dots away. */
const statusOfRaw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const ask = request({ host: '127.0.0.1', port: served.port, path }, (reply) => {
      reply.resume()
      resolve(reply.statusCode)
    })
    ask.once('error', reject)
    ask.end()
  })

describe('the static server', () => {
  it('opens the app at the root, compressed, checked again each time, under the security policy', async () => {
    const reply = await get('/', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(await reply.text()).toBe(PAGE)
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'no-cache',
      'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self'"),
      'x-content-type-options': 'nosniff',
      'permissions-policy': expect.stringContaining('camera=(self)'),
    })
  })

  it('sends plain bytes to who asks for no compression', async () => {
    const reply = await get('/', { headers: { 'accept-encoding': 'identity' } })
    expect(reply.headers.get('content-encoding')).toBeNull()
    expect(await reply.text()).toBe(PAGE)
  })

  it('lets files with a hash in their name be kept and names WebAssembly as such', async () => {
    expect((await get('/js/app.0a1b2c3d.js')).headers.get('cache-control')).toContain('immutable')
    expect((await get('/decoder.wasm')).headers.get('content-type')).toBe('application/wasm')
  })

  it('answers "not changed" to a browser that has the file', async () => {
    const tag = (await get('/')).headers.get('etag') ?? ''
    expect((await get('/', { headers: { 'if-none-match': tag } })).status).toBe(304)
    expect((await get('/', { headers: { 'if-none-match': 'W/"old"' } })).status).toBe(200)
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/js/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
  ])('gives nothing outside the app for %s', async (path) => {
    expect(await statusOfRaw(path)).toBe(404)
  })

  it('lists no folders and takes no writes', async () => {
    expect((await get('/js')).status).toBe(404)
    expect((await get('/', { method: 'POST', body: 'x' })).status).toBe(405)
  })

  it('says that a port is taken', async () => {
    await expect(serveFolder(base, { port: served.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
