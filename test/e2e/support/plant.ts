/** Lays a visit into a browser's storage before the app starts there. */
import type { Page } from 'playwright-core'
import type { ShopperState } from '@/stores/shopper-store'
import { newShopper } from '@/stores/shopper-store'
import type { Visit } from './visit'

/** Replaces everything the browser keeps for `url` by what the visit left, with these preferences. */
export async function plant(
  page: Page,
  url: string,
  { entries }: Pick<Visit, 'entries'>,
  preferences: Partial<ShopperState> = {},
): Promise<void> {
  const saved: unknown = JSON.parse(entries.get('sg-shopper') ?? 'null')
  const shopper = { ...(saved ?? newShopper('zh')), ...preferences }
  await fillStorage(page, url, [...entries, ['sg-shopper', JSON.stringify(shopper)]])
}

/** Replaces everything the browser keeps for `url`. The page shows nothing of the app afterwards. */
export async function fillStorage(
  page: Page,
  url: string,
  entries: readonly (readonly [key: string, value: string])[],
): Promise<void> {
  // a page of the shop's own origin in which no app runs
  const quiet = `${url}/quiet`
  await page.route(quiet, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  )
  await page.goto(quiet)
  await page.evaluate((all) => {
    localStorage.clear()
    for (const [key, value] of all) localStorage.setItem(key, value)
  }, entries)
}

export function storageOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }))
}
