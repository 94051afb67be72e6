// Reads the project's own source text for the architecture tests. Paths are relative to the root, with forward slashes.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type SourceFile = { path: string; text: string }

export const ROOT = resolve(import.meta.dirname, '../..')

/** Every TypeScript file under a folder of the project; none when the folder does not exist. */
export function sourceFilesUnder(folder: string): SourceFile[] {
  if (!existsSync(join(ROOT, folder))) return []
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replace(/\\/g, '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !path.includes('/generated/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
}
