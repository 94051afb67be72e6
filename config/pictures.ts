/** Product pictures: takes the icons the seed names out of the emoji set and writes each as a square SVG file. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Icon = { readonly body: string; readonly width?: number }
type IconSet = {
  readonly icons: { readonly [name: string]: Icon }
  readonly width: number
  readonly height: number
}

/** In a row of a table the picture stands right after the list of prices. */
const PICTURE = /\], '([a-z0-9-]+)'/g

/** The names of the pictures the seed's products use, each once, in order of the alphabet. */
export function pictureNames(root = process.cwd()): string[] {
  const folder = join(root, 'mock/seed/products')
  const tables = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  const names = tables.flatMap((table) => [...table.matchAll(PICTURE)].flatMap(([, name]) => name ?? []))
  return [...new Set(names)].sort()
}

/** One icon as a standalone file. Throws for a name the set does not have. */
export function pictureSvg(name: string, root = process.cwd()): string {
  const { icons, width, height } = iconSet(root)
  const icon = icons[name]
  if (!icon) throw new Error(`the icon set has no ${name}`)
  const box = `0 0 ${icon.width ?? width} ${height}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${icon.body}</svg>\n`
}

/** Writes `<name>.svg` for every name and returns how many bytes that took. */
export function writePictures(outDir: string, names: readonly string[], root = process.cwd()): number {
  mkdirSync(outDir, { recursive: true })
  return names.reduce((bytes, name) => {
    const svg = pictureSvg(name, root)
    writeFileSync(join(outDir, `${name}.svg`), svg)
    return bytes + Buffer.byteLength(svg)
  }, 0)
}

let loaded: IconSet | undefined
function iconSet(root: string): IconSet {
  const file = join(root, 'node_modules/@iconify-json/fluent-emoji-flat/icons.json')
  loaded ??= JSON.parse(readFileSync(file, 'utf8')) as IconSet
  return loaded
}
