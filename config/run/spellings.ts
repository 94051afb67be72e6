/** Writes how the Chinese names of the demo's goods are spoken, mock/seed/spellings.ts: `tsx config/run/spellings.ts`. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { customPinyin, pinyin } from 'pinyin-pro'
import { PRODUCTS } from '../../mock/seed/products'

const HEAD = `/** Pinyin of the Chinese name of each product, by its id; written by config/run/spellings.ts, never by hand. */

// biome-ignore format: one product a line
export const SPELLINGS: { readonly [id: string]: string } = {
`

// words the dictionary reads another way than shoppers do
customPinyin({ 荠菜: 'jì cài', 不粘: 'bù zhān' })

/** Syllables without tones, ü as v; letters and digits of the name stay as they are. */
export function spellingOf(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  return syllables
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The file as it lies in mock/seed: the same names give the same bytes. */
export function spellingsText(): string {
  const rows = PRODUCTS.map(({ id, name }) => `  '${id}': '${spellingOf(name.zh)}',\n`)
  return `${HEAD}${rows.join('')}}\n`
}

export const SPELLINGS_FILE = resolve(import.meta.dirname, '../../mock/seed/spellings.ts')

if (process.argv[1]?.endsWith('spellings.ts')) writeFileSync(SPELLINGS_FILE, spellingsText())
