/** From what the page noted down to what became of each pack, and of the frames. */
import type { Photographed } from '@mock/seed/photographed'
import { PRODUCTS } from '@mock/seed/products'
import { frameInMarker } from './marker'
import type { Plan, Scene } from './plan'
import { FILM_RATE } from './plan'
import type { Watched } from './watched'

/** Parts of the way from the first frame that shows a pack to its painted line, in milliseconds. */
export const PARTS = ['camera', 'queue', 'reading', 'app', 'paint'] as const
export type Part = (typeof PARTS)[number]

export type Scanned = {
  readonly file: string
  /** Null when no line appeared while the pack was in view or soon after. */
  readonly ms: number | null
  readonly parts: { readonly [part in Part]: number } | null
  /** Frames of the pack that were read until the one that settled it. */
  readonly tries: number | null
}

export type Frames = {
  readonly filmed: number
  /** Different ones the page was told of. */
  readonly shown: number
  /** Those that went through the decoder. */
  readonly read: number
  /** As the camera gave them, a second. */
  readonly rate: number
}

export type Lap = {
  readonly packs: readonly Scanned[]
  readonly frames: Frames
  /** Milliseconds of each frame with the Worker, and from its answer until the next frame goes there. */
  readonly turns: { readonly asked: readonly number[]; readonly idle: readonly number[] }
  /** The longest one while packs were shown; 0 when none was over 50 ms. */
  readonly longestBlock: number
  readonly blocks: number
  /** Share of the page's thread that the watching took. */
  readonly watching: number
}

type At = { readonly at: number; readonly frame: number }

/** Throws when the film was not seen from its first pack to its last. */
export function lapOf(plan: Plan, watched: Watched): Lap {
  const shown = watched.shown.flatMap(({ marker, captured, at }) => {
    const frame = frameInMarker(marker)
    return frame === null ? [] : [{ frame, captured, at }]
  })
  const asked: (At & { readonly answered: number; readonly texts: readonly string[] })[] =
    watched.asked.flatMap(({ marker, at }, i) => {
      const frame = frameInMarker(marker)
      const answer = watched.answers[i]
      return frame === null || !answer ? [] : [{ frame, at, answered: answer.at, texts: answer.texts }]
    })
  const from = plan.scenes[0]?.first ?? 0
  const end = plan.scenes.at(-1)?.end ?? 0
  const during = shown.filter(({ frame }) => frame >= from && frame < end)
  const [first, last] = [during[0], during.at(-1)]
  if (!first || !last || last.frame <= first.frame) throw new Error('the page was not shown the film')

  const packs = plan.scenes.map((scene): Scanned => {
    const file = scene.pack.photo
    const seen = shown.find(({ frame }) => frame >= scene.first && frame < scene.end)
    const added = seen && watched.added.find(({ name, at }) => name === nameOf(scene.pack) && at > seen.at)
    if (!seen || !added?.painted) return { file, ms: null, parts: null, tries: null }
    // frames that were not shown count from the moment the camera gave them
    const inView = seen.captured - ((seen.frame - scene.first) * 1000) / FILM_RATE
    const mine = asked.filter(({ frame, at }) => at >= seen.at && frame >= scene.first && frame < scene.end)
    const settled = mine.filter((one) => shows(scene, one.texts) && one.answered <= added.at).at(-1)
    const begun = mine[0]
    if (!settled || !begun) return { file, ms: added.painted - inView, parts: null, tries: null }
    return {
      file,
      ms: added.painted - inView,
      parts: {
        camera: seen.at - inView,
        queue: begun.at - seen.at,
        reading: settled.answered - begun.at,
        app: added.at - settled.answered,
        paint: added.painted - added.at,
      },
      tries: mine.indexOf(settled) + 1,
    }
  })

  const between = asked.filter(({ frame }) => frame >= from && frame < end)
  const span = { from: first.at, to: last.at }
  const blocks = watched.blocks.filter(({ at, ms }) => at + ms > span.from && at < span.to)
  return {
    packs,
    frames: {
      filmed: end - from,
      shown: new Set(during.map(({ frame }) => frame)).size,
      read: between.length,
      rate: ((last.frame - first.frame) * 1000) / (last.captured - first.captured),
    },
    turns: {
      asked: between.map(({ at, answered }) => answered - at),
      idle: between.slice(1).map(({ at }, i) => at - (between[i]?.answered ?? at)),
    },
    longestBlock: Math.max(0, ...blocks.map(({ ms }) => ms)),
    blocks: blocks.length,
    watching: watched.cost / (watched.shown.at(-1)?.at ?? Number.POSITIVE_INFINITY),
  }
}

const shows = ({ pack }: Scene, texts: readonly string[]) =>
  texts.some((text) => text === pack.text || text.padStart(14, '0') === pack.gtin.padStart(14, '0'))

/** What the basket calls it. Throws for a pack the store does not sell. */
export function nameOf(pack: Photographed): string {
  const product = PRODUCTS.find(({ gtins }) => gtins.some((gtin) => gtin === pack.gtin.padStart(14, '0')))
  if (!product) throw new Error(`the store does not sell ${pack.gtin}`)
  return product.name.zh
}
