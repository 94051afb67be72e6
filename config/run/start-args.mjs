// The options of `npm start`: --port or PORT, --host, --fresh to build again.
import { parseArgs } from 'node:util'

const USAGE = 'usage: npm start -- [--port 10086] [--host 127.0.0.1] [--fresh]'

function stop(text) {
  console.error(`${text}\n${USAGE}`)
  process.exit(2)
}

export function parseStartArgs(argv, env) {
  const options = {
    port: { type: 'string' },
    host: { type: 'string' },
    fresh: { type: 'boolean', default: false },
  }
  let values
  try {
    values = parseArgs({ args: argv, options }).values
  } catch (error) {
    return stop(error.message)
  }
  const port = Number(values.port ?? env.PORT ?? 10086)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    return stop('the port must be a number up to 65535')
  return { port, host: values.host ?? '127.0.0.1', fresh: values.fresh }
}
