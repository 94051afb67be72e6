/** The built app with another script in the place of its Worker's. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DIST } from './shop'

/** Copies the app into the folder; `change` gets the Worker's own script, and its null leaves none at all. */
export function appWithWorker(folder: string, change: (script: string) => string | null): string {
  cpSync(DIST, folder, { recursive: true })
  const scripts = readdirSync(path.join(folder, 'js')).map((name) => path.join(folder, 'js', name))
  const workers = scripts.filter(
    (file) => file.endsWith('.js') && readFileSync(file).includes('importScripts'),
  )
  if (workers.length !== 1) throw new Error(`${workers.length} scripts look like the Worker's`)
  for (const file of workers) {
    const script = change(readFileSync(file, 'utf8'))
    if (script === null) rmSync(file)
    else writeFileSync(file, script)
  }
  return folder
}
