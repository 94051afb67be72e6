/** One frame through locator and soft decoder, without the stages around them. */
import type { Frame } from '@/platform/scanner/decoder'
import { locate } from '@/platform/scanner/find/locate'
import type { Bands } from '@/platform/scanner/soft/bands'
import { bandsOf } from '@/platform/scanner/soft/bands'
import type { KnownGtins } from '@/platform/scanner/soft/known-gtins'
import type { Layout } from '@/platform/scanner/soft/layout'
import type { SoftRead } from '@/platform/scanner/soft/soft-decoder'
import { softRead } from '@/platform/scanner/soft/soft-decoder'
import { straightened } from '@/platform/scanner/soft/straighten'
import type { Verdict } from '@/platform/scanner/soft/verdict'
import { judgePatiently } from '@/platform/scanner/soft/verdict'

export type SoftLook = { readonly bands: Bands; readonly read: SoftRead | null }

/** What is read in every striped place, as it was cut and along the symbol's own sides. */
export function softLooks(frame: Frame, layout: Layout): SoftLook[] {
  return locate(frame, 4).regions.flatMap((region): SoftLook[] => {
    const bands = bandsOf(frame, region)
    const read = softRead(bands, layout)
    const anew = read && straightened(frame, bands, read)
    return [{ bands, read }, ...(anew ? [{ bands: anew, read: softRead(anew, layout) }] : [])]
  })
}

/** All that would be believed, each text once. */
export function believed(frame: Frame, layout: Layout, known: KnownGtins | null = null): Verdict[] {
  const verdicts = softLooks(frame, layout).flatMap(({ read }) =>
    read ? (judgePatiently(read, known) ?? []) : [],
  )
  return verdicts.filter(({ text }, i) => verdicts.findIndex((other) => other.text === text) === i)
}
