// A small static server for a built H5 app: right types, compression, caching and security headers, no packages.
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { CONTENT_TYPES, SECURITY_HEADERS } from './headers.mjs'

const COMPRESSIBLE = /^(text\/|application\/(json|manifest\+json|wasm)|image\/svg)/
const HASHED = /\.[0-9a-f]{8,}\./
const compress = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
}

function encodingFor(request, type) {
  if (!COMPRESSIBLE.test(type)) return 'identity'
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .map((part) => part.trim().split(';')[0])
  return ['br', 'gzip'].find((name) => accepted.includes(name)) ?? 'identity'
}

/** The file a URL names inside `folder`, or undefined when it names nothing that may be served. */
function fileFor(folder, url) {
  let path
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0])
  } catch {
    return undefined
  }
  if (path.includes('\0') || path.includes('\\')) return undefined
  const file = resolve(join(folder, path === '/' ? 'index.html' : path))
  return file.startsWith(folder + sep) ? file : undefined
}

/** Not started yet: call `listen`, or use `serveFolder`. */
export function createStaticServer(folder) {
  const root = resolve(folder)
  const compressed = new Map()

  async function bodyOf(file, tag, encoding) {
    if (encoding === 'identity') return readFile(file)
    const key = `${encoding} ${tag} ${file}`
    const body = compressed.get(key) ?? (await compress[encoding](await readFile(file)))
    compressed.set(key, body)
    return body
  }

  async function answer(request, response) {
    const refuse = (status, text) => {
      response
        .writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' })
        .end(text)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Method not allowed')
    const file = fileFor(root, request.url ?? '/')
    const info = file && (await stat(file).catch(() => undefined))
    if (!file || !info?.isFile()) return refuse(404, 'Not found')

    const type = CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream'
    const encoding = encodingFor(request, type)
    const tag = `W/"${info.size.toString(36)}-${Math.floor(info.mtimeMs).toString(36)}"`
    const headers = {
      ...SECURITY_HEADERS,
      'Content-Type': type,
      'Cache-Control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Service-Worker-Allowed': '/',
      ETag: tag,
      Vary: 'Accept-Encoding',
    }
    if (request.headers['if-none-match'] === tag) return response.writeHead(304, headers).end()
    const body = await bodyOf(file, tag, encoding)
    if (encoding !== 'identity') headers['Content-Encoding'] = encoding
    response.writeHead(200, { ...headers, 'Content-Length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else response.writeHead(500, SECURITY_HEADERS).end('Internal error')
    })
  })
}

/** Starts serving; port 0 takes a free one; `onAsked` is told every path that is asked for. Rejects with Node's error (`EADDRINUSE` when the port is taken). */
export function serveFolder(folder, { port = 0, host = '127.0.0.1', onAsked } = {}) {
  const server = createStaticServer(folder)
  if (onAsked) server.on('request', ({ url }) => onAsked(url))
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      const actual = server.address().port
      const close = () =>
        new Promise((closed) => {
          server.close(() => closed())
          server.closeAllConnections()
        })
      done({ url: `http://localhost:${actual}`, port: actual, close })
    })
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'dist/h5', port = '10086'] = process.argv.slice(2)
  // no await at the top: tools in TypeScript load this file as CommonJS
  serveFolder(folder, { port: Number(port) }).then(({ url }) => console.log(`${folder} → ${url}`))
}
