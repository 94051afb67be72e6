// Measures a built mini program: bytes per package, the largest setData, and the ECMAScript level of its scripts.
import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'
import { listFiles, readAppConfig, readText } from './harness/dist-files'
import type { SetDataEntry } from './harness/journal'

/** `name` is `main` or the root of a sub-package. */
export type PackageSize = { name: string; bytes: number }
/** `level` is the first ECMAScript year that can read the file; `undefined` when none can, and then `error` says why. */
export type ScriptLevel = { file: string; level: number | undefined; error: string | undefined }

const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const
type Year = (typeof YEARS)[number]

/** Unpacked bytes of the main package, then of each sub-package that app.json names. WeChat allows 2 MB each. */
export function packageSizes(dist: string): PackageSize[] {
  const roots = readAppConfig(dist).subPackages.map((sub) => sub.root)
  const sizes = new Map(['main', ...roots].map((name) => [name, 0]))
  for (const file of listFiles(dist)) {
    const owner = roots.find((root) => file.startsWith(`${root}/`)) ?? 'main'
    sizes.set(owner, (sizes.get(owner) ?? 0) + fs.statSync(path.join(dist, file)).size)
  }
  return [...sizes].map(([name, bytes]) => ({ name, bytes }))
}

/** The entry with the most bytes; `undefined` for an empty log. WeChat refuses 1 MB and advises 256 KB. */
export function largestSetData(log: readonly SetDataEntry[]): SetDataEntry | undefined {
  return log.reduce<SetDataEntry | undefined>(
    (largest, entry) => (largest && largest.bytes >= entry.bytes ? largest : entry),
    undefined,
  )
}

/** Why a year cannot read the script; `undefined` when it can. Mini programs run scripts, not modules. */
function refusal(source: string, ecmaVersion: Year): string | undefined {
  try {
    parse(source, { ecmaVersion, sourceType: 'script', allowReturnOutsideFunction: true })
    return undefined
  } catch (error) {
    return String(error)
  }
}

/** One entry for each .js file below `dist`, syntax only: library functions are not looked at. */
export function scriptLevels(dist: string): ScriptLevel[] {
  return listFiles(dist, '.js').map((file) => {
    const source = readText(dist, file)
    const level = YEARS.find((year) => refusal(source, year) === undefined)
    return { file, level, error: level === undefined ? refusal(source, 2025) : undefined }
  })
}

/** The scripts that a reader of that year cannot parse. */
export function scriptsAbove(dist: string, year: Year = 2020): ScriptLevel[] {
  return scriptLevels(dist).filter(({ level }) => level === undefined || level > year)
}
