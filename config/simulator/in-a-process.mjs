// Seeds in a process of their own: the figures of a batch, or why there are none.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url))

/** Thousands of short visits run each function seldom: code that is compiled at once, rarely swept up after, and no threads of its own: there is a process for each core. */
const QUICK = ['--always-sparkplug', '--max-semi-space-size=64', '--single-threaded']

/**
 * `step` seeds lie between two; stops after `most` failures. `plant` is switched on, if there is one.
 * @param {string} bundle
 * @param {{ from: number, count: number, step?: number, most: number, plant?: string, flags?: readonly string[] }} what
 */
export function runInProcess(bundle, { from, count, step = 1, most, plant = '', flags = [] }) {
  const numbers = [from, count, step, most].map(String)
  const child = spawn(
    process.execPath,
    [...(flags.length > 0 ? flags : QUICK), WORKER, bundle, ...numbers, plant],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let said = ''
  child.stdout.on('data', (data) => {
    said += data
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0
        ? resolve(JSON.parse(said))
        : reject(new Error(`seeds from ${from} ${plant}: ended with ${code}`)),
    )
  })
}
