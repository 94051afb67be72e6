// Where things are, from the repository root. Logs and stamps live in .cache, which git ignores.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export function fromRoot(...parts) {
  return join(ROOT, ...parts)
}

export function logPath(name) {
  return fromRoot('.cache', 'logs', `${name.replaceAll(':', '-')}.log`)
}
