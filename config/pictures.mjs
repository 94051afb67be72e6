// Product pictures: takes the icons the seed names out of the emoji set and writes each as a square SVG file.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const SEED_TABLES = resolve(import.meta.dirname, '../mock/seed/products')
/** In a row of a table the picture stands right after the list of prices. */
const PICTURE = /\], '([a-z0-9-]+)'/g

/** The names of the pictures the seed's products use, each once, in order of the alphabet. */
export function pictureNames() {
  const tables = readdirSync(SEED_TABLES).map((file) => readFileSync(join(SEED_TABLES, file), 'utf8'))
  const names = tables.flatMap((text) => [...text.matchAll(PICTURE)].map(([, name]) => name))
  return [...new Set(names)].sort()
}

/** One icon as a standalone file. Throws for a name the set does not have. */
export function pictureSvg(name) {
  const { icons, width, height } = iconSet()
  const icon = icons[name]
  if (!icon) throw new Error(`the icon set has no ${name}`)
  const box = `0 0 ${icon.width ?? width} ${icon.height ?? height}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${icon.body}</svg>\n`
}

/** Writes `<name>.svg` for every name and returns how many bytes that took. */
export function writePictures(outDir, names = pictureNames()) {
  mkdirSync(outDir, { recursive: true })
  return names.reduce((bytes, name) => {
    const svg = pictureSvg(name)
    writeFileSync(join(outDir, `${name}.svg`), svg)
    return bytes + Buffer.byteLength(svg)
  }, 0)
}

let loaded
function iconSet() {
  loaded ??= createRequire(import.meta.url)('@iconify-json/fluent-emoji-flat/icons.json')
  return loaded
}
