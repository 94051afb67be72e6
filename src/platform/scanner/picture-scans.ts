/** What one picture showed → reads a page may act on. No second frame can agree, so a person does where one must. */
import type { CodeRead, RawScan } from '@/domain/code'
import { GUARD_RULES } from '@/domain/code'
import type { Millis } from '@/domain/kernel'

/** Each code once, without those that do not look right; what several frames would have to agree on is `unsure`. */
export function scansOf(codes: readonly CodeRead[], at: Millis): readonly RawScan[] {
  const scans = new Map<string, RawScan>()
  for (const { text, symbology, identifier, confidence } of codes) {
    const rule = GUARD_RULES[symbology]
    const key = `${symbology} ${text}`
    const known = scans.get(key)
    if (!rule.looksRight(text) || (known && !known.unsure)) continue
    scans.set(key, {
      text,
      symbology,
      at,
      ...(identifier !== undefined && { identifier }),
      ...(rule[confidence] > 1 && { unsure: true as const }),
    })
  }
  return [...scans.values()]
}
