/** The list of a folder's pictures and what each of them shows. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UsageError } from '../usage'

export const EAN_UPC = ['ean13', 'ean8', 'upca', 'upce'] as const
export const LINEAR = [...EAN_UPC, 'code128', 'itf', 'databar', 'databar-expanded'] as const
export const TWO_D = ['qr', 'datamatrix'] as const
/** `none`: nothing a shop sells by can be read. */
export const SHOWN = [...LINEAR, ...TWO_D, 'none'] as const
export type Shown = (typeof SHOWN)[number]

export type Value = { readonly symbology: string; readonly text: string }

export type Entry = {
  readonly file: string
  readonly symbology: Shown
  /** Null where nothing can be read. */
  readonly expected: string | null
  /** Other codes that are in the picture; reading one is not wrong. */
  readonly also: readonly Value[]
  readonly kind: string
}

/** A `file` of one's own is looked for from here and from the folder of the pictures. */
export function readManifest(dir: string, file?: string): readonly Entry[] {
  if (!existsSync(dir)) throw new UsageError(`there is no folder ${dir}`)
  const places = file === undefined ? [join(dir, 'manifest.json')] : [resolve(file), resolve(dir, file)]
  const path = places.find((place) => existsSync(place))
  if (!path) throw new UsageError(`there is no manifest ${places.join(' or ')}`)
  return parseManifest(readFileSync(path, 'utf8'), path)
}

export function parseManifest(text: string, name = 'manifest'): readonly Entry[] {
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch {
    throw new UsageError(`${name} is not JSON`)
  }
  if (!Array.isArray(list)) throw new UsageError(`${name} is not a list of pictures`)
  return list.map((item: unknown, at) => entryOf(item, `${name}, entry ${at}`))
}

function entryOf(item: unknown, where: string): Entry {
  if (typeof item !== 'object' || item === null) throw new UsageError(`${where} is not an object`)
  const { file, symbology, expected, also, kind } = item as { readonly [field in keyof Entry]?: unknown }
  if (typeof file !== 'string' || file === '') throw new UsageError(`${where} names no file`)
  const shown = SHOWN.find((each) => each === symbology)
  if (!shown) throw new UsageError(`${where}: symbology is one of ${SHOWN.join(', ')}`)
  const value = typeof expected === 'string' && expected !== '' ? expected : null
  if (shown !== 'none' && value === null) throw new UsageError(`${where} lacks the expected value`)
  return {
    file,
    symbology: shown,
    expected: shown === 'none' ? null : value,
    also: alsoOf(also, shown),
    kind: typeof kind === 'string' ? kind : 'photo',
  }
}

function alsoOf(also: unknown, shown: Shown): Value[] {
  if (!Array.isArray(also)) return []
  return also.flatMap((item: unknown): Value[] => {
    if (typeof item === 'string') return [{ symbology: shown, text: item }]
    if (typeof item !== 'object' || item === null) return []
    const { symbology = shown, text } = item as { readonly symbology?: unknown; readonly text?: unknown }
    return typeof symbology === 'string' && typeof text === 'string' ? [{ symbology, text }] : []
  })
}
