// `npm start`: installs what is missing, builds the browser app with its mock backend, and serves it.
import { requireNode } from './node-version.mjs'

requireNode()
const { parseStartArgs } = await import('./start-args.mjs')
const { port, host, fresh } = parseStartArgs(process.argv.slice(2), process.env)
const { ensureInstalled } = await import('./install.mjs')
await ensureInstalled()
const { buildShowcase } = await import('./showcase.mjs')
await buildShowcase({ fresh })

const { fromRoot } = await import('./paths.mjs')
const { serveFolder } = await import('./serve.mjs')
const { welcome } = await import('./welcome.mjs')
try {
  const { url } = await serveFolder(fromRoot('dist', 'h5'), { port, host })
  console.log(welcome(url))
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error
  console.error(
    `Port ${port} is taken. Choose another: npm start -- --port ${port + 1}\n` +
      `端口 ${port} 已被占用，请换一个：npm start -- --port ${port + 1}`,
  )
  process.exit(1)
}
