/** One clip through our decoder and the guard. */
import type { Decoder, Frame } from '@/platform/scanner/decoder'
import { planeOf } from '../pixels/plane'
import { seeded, seedOf } from '../random'
import { clipFrame } from './clip'
import { openGuard } from './guard'
import { judge } from './judge'
import type { Entry, Shown, Value } from './manifest'

/** Thirty frames a second. */
const APART = 33

export type Played = {
  readonly file: string
  readonly symbology: Shown
  /** The frame in which the right code was accepted, the first is 1; null if none. */
  readonly acceptedAt: number | null
  readonly wrong: readonly Value[]
  readonly wrongProducts: readonly Value[]
  readonly ms: readonly number[]
}

export async function playClip(
  decoder: Decoder,
  entry: Entry,
  picture: Frame,
  frames: number,
  catalogue: ReadonlySet<string>,
): Promise<Played> {
  const scene = planeOf(picture)
  const random = seeded(seedOf(entry.file, frames))
  const guard = openGuard()
  const accepted: { readonly value: Value; readonly at: number }[] = []
  const ms: number[] = []
  for (let at = 1; at <= frames; at++) {
    const frame = clipFrame(scene, random)
    const start = performance.now()
    const reading = await decoder.decode(frame, 'live')
    ms.push(performance.now() - start)
    for (const value of guard(picture, reading, 1_000 + at * APART)) accepted.push({ value, at })
  }
  const verdict = (value: Value) => judge(entry, [value], catalogue)
  const right = accepted.find(({ value }) => verdict(value).read)
  const each = accepted.map(({ value }) => value)
  const { wrong, wrongProducts } = judge(entry, each, catalogue)
  const { file, symbology } = entry
  return { file, symbology, acceptedAt: right?.at ?? null, wrong, wrongProducts, ms }
}
