/** Single reports → one row a code under the day it was last met, both newest first. */
import type { CodeReport, Symbology } from '@/domain/code'
import { parseGtin, printedGtin } from '@/domain/code'
import type { CalendarDate, Millis } from '@/domain/kernel'
import { storeDay } from '@/domain/kernel'

export type UnknownCode = {
  /** A GTIN as it is printed on the pack, any other code as it is. */
  readonly code: string
  /** Every kind of barcode it was read from, the newest first. */
  readonly symbologies: readonly Symbology[]
  readonly times: number
  readonly lastAt: Millis
  /** What its shoppers were told, the newest first. */
  readonly references: readonly string[]
}

export type DayOfCodes = { readonly day: CalendarDate; readonly codes: readonly UnknownCode[] }

export function byDay(reports: readonly CodeReport[]): readonly DayOfCodes[] {
  const codes = new Map<string, UnknownCode>()
  for (const report of [...reports].sort((one, other) => other.at - one.at)) {
    const code = printed(report.code)
    codes.set(code, counted(codes.get(code), code, report))
  }
  const days = new Map<CalendarDate, UnknownCode[]>()
  for (const code of codes.values()) {
    const day = storeDay(code.lastAt)
    days.set(day, [...(days.get(day) ?? []), code])
  }
  return [...days].map(([day, ofDay]) => ({ day, codes: ofDay }))
}

/** `known` was met later than `report`. */
function counted(known: UnknownCode | undefined, code: string, report: CodeReport): UnknownCode {
  const { reference, symbology, at } = report
  if (!known) return { code, symbologies: [symbology], times: 1, lastAt: at, references: [reference] }
  const { symbologies, times, references } = known
  return {
    ...known,
    symbologies: symbologies.includes(symbology) ? symbologies : [...symbologies, symbology],
    times: times + 1,
    references: [...references, reference],
  }
}

function printed(code: string): string {
  const gtin = parseGtin(code)
  return gtin.ok ? printedGtin(gtin.value) : code
}
