/** Results of a run as files. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes the folder where it is missing: a long run must not be lost for that. */
export function saveText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

export const saveJson = (file: string, value: unknown) =>
  saveText(file, `${JSON.stringify(value, null, 1)}\n`)
