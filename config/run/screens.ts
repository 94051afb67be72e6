// `npm run screens`: pictures of every screen and state into .cache/screens, with a page that shows them all.
// --only name,name (a name covers all that begin with it) --looks light,dark,care --lang zh,en --size phone,desktop --tall
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { BrowserContext, Page } from 'playwright-core'
import { dress, LOOKS, openShot } from '../../test/e2e/support/open-shot'
import type { Shop } from '../../test/e2e/support/shop'
import { openShop } from '../../test/e2e/support/shop'
import type { Shot } from '../../test/e2e/support/shots'
import { SHOTS } from '../../test/e2e/support/shots'
import { photographPicture } from '../../test/support/barcode-pictures'
import { contactSheet } from './contact-sheet'

const SIZES = { phone: { width: 375, height: 812 }, desktop: { width: 1280, height: 800 } } as const
const OPTIONS = {
  looks: LOOKS,
  lang: ['zh', 'en'],
  size: ['phone', 'desktop'],
} as const
type Choice = { readonly [name in keyof typeof OPTIONS]: readonly (typeof OPTIONS)[name][number][] }
type Language = Choice['lang'][number]

/** Pages that are photographed at the same time. */
const PAGES = 2
const OUT = resolve('.cache/screens')

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    looks: { type: 'string' },
    lang: { type: 'string' },
    size: { type: 'string' },
    tall: { type: 'boolean', default: false },
  },
})
const chosen = <Name extends keyof Choice>(name: Name) =>
  OPTIONS[name].filter(
    (one) => !values[name] || values[name].split(',').includes(one),
  ) as unknown as Choice[Name]
const choice: Choice = { looks: chosen('looks'), lang: chosen('lang'), size: chosen('size') }
const wanted = SHOTS.filter(
  ({ name }) => !values.only || values.only.split(',').some((start) => name.startsWith(start)),
)

async function main() {
  mkdirSync(OUT, { recursive: true })
  const shop = await openShop({ scenes: [{ picture: await shelf(), seconds: 0.2 }], serviceWorkers: 'allow' })
  const queue = choice.lang.flatMap((language) => wanted.map((shot) => ({ shot, language })))
  const files: string[] = []
  const failures: string[] = []
  const work = async (context: BrowserContext) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { shot, language } = next
      try {
        files.push(...(await photograph(shop, context, shot, language)))
      } catch (error) {
        failures.push(`${shot.name} ${language}: ${String(error).split('\n')[0]}`)
      }
    }
  }
  const contexts = await Promise.all(Array.from({ length: PAGES }, () => shop.newContext()))
  await Promise.all(contexts.map(work))
  await shop.close()
  const index = join(OUT, 'index.html')
  writeFileSync(
    index,
    contactSheet(
      wanted.map(({ name }) => name),
      files,
    ),
  )
  for (const trouble of new Set([...failures, ...shop.troubles])) console.error(trouble)
  console.log(`${files.length} pictures: ${index}`)
  process.exitCode = failures.length > 0 ? 1 : 0
}

/** Opens one state once, then changes looks and size under it. */
async function photograph(
  shop: Shop,
  context: BrowserContext,
  shot: Shot,
  language: Language,
): Promise<string[]> {
  const page = await context.newPage()
  try {
    page.setDefaultTimeout(15_000)
    await openShot(page, shop.url, shot, language)
    const files: string[] = []
    for (const size of choice.size) {
      for (const look of choice.looks) {
        const { width, height } = SIZES[size]
        await page.setViewportSize({ width, height })
        await dress(page, look)
        if (values.tall) await page.setViewportSize({ width, height: await wholeHeight(page, height) })
        const file = `${shot.name}--${look}--${language}--${size}.png`
        await page.screenshot({ path: join(OUT, file), animations: 'disabled' })
        files.push(file)
      }
    }
    return files
  } finally {
    await page.close()
  }
}

function wholeHeight(page: Page, least: number): Promise<number> {
  return page.evaluate((height) => {
    const inner = [...document.querySelectorAll('.taro_page')].map((one) => one.scrollHeight)
    return Math.min(4000, Math.max(height, document.documentElement.scrollHeight, ...inner))
  }, least)
}

/** What the camera sees: a pale shelf with packs, and no code that would be read. */
function shelf() {
  const packs = ['#c9643b', '#3b7d5e', '#d8b048', '#4b6a9b', '#8a5a7d'].map(
    (colour, i) =>
      `<rect x="${20 + i * 122}" y="${90 + (i % 2) * 26}" width="108" height="${250 - (i % 3) * 30}" rx="10" fill="${colour}"/>
       <rect x="${34 + i * 122}" y="${130 + (i % 2) * 26}" width="80" height="46" rx="6" fill="#ffffffb0"/>`,
  )
  return photographPicture(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="#b9b2a4"/>
       <rect y="340" width="640" height="18" fill="#7d7466"/>${packs.join('')}</svg>`,
    ),
  )
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
