/** The options that decode and clips share: which pictures, how large, and what the store sells. */
import { countOf, namesOf, UsageError } from '../usage'
import { chooseCatalogue } from './choose-catalogue'
import type { Entry } from './manifest'
import { readManifest, SHOWN } from './manifest'
import type { FrameSize } from './picture'
import { frameSizeOf } from './picture'
import { spread } from './spread'

const text = (value: string) => ({ type: 'string', default: value }) as const

export const PICTURE_OPTIONS = {
  dir: { type: 'string' },
  manifest: { type: 'string' },
  frame: text('640x480'),
  catalog: text('none'),
  'without-expected': { type: 'boolean' },
  only: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'string' },
  misses: { type: 'boolean' },
} as const

export const PICTURE_USAGE = `--dir DIR [--manifest FILE] [--frame native|640x480|1280x720]
  [--catalog FILE|auto|none] [--without-expected] [--only SYMBOLOGY,…] [--limit N] [--json OUT] [--misses]`

type Given = {
  readonly dir?: string
  readonly manifest?: string
  readonly frame: string
  readonly catalog: string
  readonly 'without-expected'?: boolean
  readonly only?: string
  readonly limit?: string
}

export type Chosen = {
  readonly dir: string
  readonly size: FrameSize
  readonly entries: readonly Entry[]
  /** 14 digits each. */
  readonly catalogue: readonly string[]
}

export function choosePictures(given: Given, usage: string): Chosen {
  if (!given.dir) throw new UsageError('--dir is missing', usage)
  const size = frameSizeOf(given.frame)
  const only = given.only ? namesOf('only', given.only, SHOWN) : SHOWN
  const limit = given.limit ? countOf('limit', given.limit) : Number.POSITIVE_INFINITY
  const all = readManifest(given.dir, given.manifest)
  const shown = all.filter(({ symbology }) => only.includes(symbology))
  return {
    dir: given.dir,
    size,
    entries: spread(shown, limit),
    catalogue: chooseCatalogue(given.catalog, all, given['without-expected'] ?? false),
  }
}
