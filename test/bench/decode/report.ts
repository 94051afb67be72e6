/** The records of a run as a table for people. */
import { sum } from '../statistics'
import type { EngineName } from './engines/engine'
import type { GroupFigures, Taken } from './record'
import { figuresByGroup } from './record'

const HEAD = ['', 'engine', 'read', 'wrong', 'on none', 'wrong product', 'median ms', 'p95 ms']

export function report(
  records: readonly Taken[],
  engines: readonly EngineName[],
  hasCatalogue: boolean,
): string {
  const rows = figuresByGroup(records, engines).map((figures) => rowOf(figures, engines, hasCatalogue))
  return `${table([HEAD, ...rows])}\n\n${times(records, engines)}\n`
}

function rowOf(figures: GroupFigures, engines: readonly EngineName[], hasCatalogue: boolean): string[] {
  const { group, engine, pictures, coded } = figures
  const ifCoded = (cell: string) => (coded > 0 ? cell : '–')
  return [
    engine === engines[0] ? `${group} (${pictures})` : '',
    engine,
    ifCoded(`${((100 * figures.read) / coded).toFixed(1)} %`),
    ifCoded(String(figures.wrong)),
    coded < pictures ? String(figures.onNone) : '–',
    hasCatalogue ? String(figures.wrongProducts) : '–',
    figures.medianMs.toFixed(1),
    figures.p95Ms.toFixed(1),
  ]
}

/** Columns as wide as their widest cell; the first two hold words. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')
  return rows.map((row) => line(row).trimEnd()).join('\n')
}

function times(records: readonly Taken[], engines: readonly EngineName[]): string {
  const total = (engine: EngineName) =>
    sum(records.filter((record) => record.engine === engine).map(({ ms }) => ms))
  const lines = engines.map((engine) => `${engine.padEnd(16)} ${(total(engine) / 1000).toFixed(2)} s in all`)
  if (engines.includes('ours') && engines.includes('zxing-wasm')) {
    lines.push(`ours / zxing-wasm  ${(total('ours') / total('zxing-wasm')).toFixed(2)}`)
  }
  return lines.join('\n')
}

/** Every picture an engine did not read, or read wrongly, one a line. */
export function missesOf(records: readonly Taken[]): string {
  const lines = records.flatMap(({ file, engine, read, wrong, symbology }) => {
    const isMissed = symbology !== 'none' && !read
    if (!isMissed && wrong.length === 0) return []
    const values = wrong.map((value) => `${value.symbology} ${JSON.stringify(value.text)}`)
    return `${isMissed ? 'missed' : 'read  '}  ${engine.padEnd(16)} ${file}${values.length > 0 ? `  wrong: ${values.join(', ')}` : ''}`
  })
  return lines.map((line) => `${line}\n`).join('')
}
