/** Which products the store of a bench sells. */
import { readFileSync } from 'node:fs'
import { parseGtin } from '@/domain/code'
import { UsageError } from '../usage'
import { expectedGtins, otherGtins } from './catalogue'
import type { Entry } from './manifest'

/** `none`, `auto`, or a file of one GTIN a line. */
export function chooseCatalogue(
  choice: string,
  entries: readonly Entry[],
  isWithoutExpected: boolean,
): readonly string[] {
  const expected = expectedGtins(entries)
  const gtins =
    choice === 'none' ? [] : choice === 'auto' ? [...expected, ...otherGtins(expected)] : listed(choice)
  if (!isWithoutExpected) return gtins
  const left = new Set(expected)
  return gtins.filter((gtin) => !left.has(gtin))
}

function listed(file: string): string[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`there is no catalogue ${file}`)
  }
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return lines.flatMap((line, at) => {
    if (line === '') return []
    const gtin = parseGtin(line)
    if (!gtin.ok) throw new UsageError(`${file}, line ${at + 1} is no GTIN: ${line.slice(0, 40)}`)
    return [gtin.value]
  })
}
