// Compares `x.h5.ts`, `x.weapp.ts` and `x.alipay.ts` with the default `x.ts` that the compiler and other platforms see.
import { exportedValues } from './exported-names'
import type { SourceFile } from './source-files'

const VARIANT = /^(.+)\.(h5|weapp|alipay)\.(tsx?)$/

/** One line for each variant that would be ignored by a build or would miss a name on one platform only. */
export function findOddVariants(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return files.flatMap((file) => {
    const [, stem, , extension] = VARIANT.exec(file.path) ?? []
    if (stem === undefined) return []
    const standard = byPath.get(`${stem}.${extension}`)
    if (standard !== undefined) return difference(file, standard)
    // With no default of either kind it is no variant: a file for one platform, imported by its full name.
    const other = extension === 'ts' ? `${stem}.tsx` : `${stem}.ts`
    return byPath.has(other) ? [`${file.path}: ${other} has another extension`] : []
  })
}

function difference(variant: SourceFile, standard: SourceFile): string[] {
  const ours = exportedValues(variant.text, variant.path)
  const theirs = exportedValues(standard.text, standard.path)
  if (ours.includes('*') || theirs.includes('*')) return [`${variant.path}: name what is exported, not *`]
  const missing = theirs.filter((name) => !ours.includes(name)).map((name) => `lacks ${name}`)
  const extra = ours.filter((name) => !theirs.includes(name)).map((name) => `adds ${name}`)
  return [...missing, ...extra].map((problem) => `${variant.path}: ${problem}`)
}
