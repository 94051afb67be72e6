/** Lays a visit into a browser's storage before the app starts there, and reads what the app has written down. */
import type { Page } from 'playwright-core'
import type { JournalContents } from '@/domain/journal'
import type { Trip } from '@/domain/trip'
import type { ShopperState } from '@/stores/shopper-store'
import { newShopper } from '@/stores/shopper-store'
import { tripIn } from '../../support/trip-journals'
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
  await page.evaluate(async (all) => {
    localStorage.clear()
    await new Promise<void>((resolve) => {
      const gone = indexedDB.deleteDatabase('sg-journal')
      gone.onsuccess = () => resolve()
    })
    for (const [key, value] of all) localStorage.setItem(key, value)
  }, entries)
}

type Stored = Pick<JournalContents, 'slots' | 'entries'> & {
  readonly quarantine: readonly { readonly at: number; readonly reason: string; readonly bytes: string }[]
}

/** The journal's bytes in the browser's database. */
export function storedJournal(page: Page): Promise<Stored> {
  return page.evaluate(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const opening = indexedDB.open('sg-journal')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const transaction = database.transaction(['entries', 'slots', 'quarantine'])
          const all = (part: string) => transaction.objectStore(part).getAll()
          const keys = transaction.objectStore('entries').getAllKeys()
          const [texts, quarantine] = [all('entries'), all('quarantine')]
          const [a, b] = ['a', 'b'].map((slot) => transaction.objectStore('slots').get(slot))
          transaction.oncomplete = () => {
            database.close()
            resolve({
              slots: { a: a?.result ?? null, b: b?.result ?? null },
              entries: keys.result.map((key, i) => ({ seq: Number(key), text: texts.result[i] })),
              quarantine: quarantine.result,
            })
          }
        }
      }),
  )
}

/** The trip as the next launch would find it. */
export async function storedTrip(page: Page): Promise<Trip> {
  return tripIn(await storedJournal(page))
}

export function storageOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }))
}
