// No sentence is kept that no screen says: every key of the catalogue is named somewhere in the app.
import { describe, expect, it } from 'vitest'
import { catalogueOf } from '@/ui/messages/catalogue'
import { sourceFilesUnder } from '../architecture/source-files'

/** Groups the app reads by a code it holds, as in `common.tabs[key]`; they must be named, their keys need not be. */
const BY_CODE = [
  ['common', 'tabs'],
  ['common', 'languages'],
  ['common', 'tiers'],
  ['common', 'tenders'],
  ['common', 'categories'],
  ['checkIn', 'locate'],
  ['scan', 'camera'],
  ['scan', 'failures'],
  ['scan', 'hints'],
  ['product', 'matches'],
  ['product', 'unknownCodes'],
  ['product', 'otherCodes'],
  ['product', 'payerWallets'],
  ['product', 'merchantIssuers'],
  ['coupons', 'why'],
  ['coupons', 'states'],
  ['coupons', 'statuses'],
  ['offers', 'because'],
  ['notices', 'topics'],
  ['why', 'weekdays'],
  ['why', 'channels'],
  ['why', 'limitReached'],
  ['cashier', 'payBy'],
  ['cashier', 'codes'],
  ['cashier', 'notOffered'],
  ['cashier', 'waiting'],
  ['cashier', 'states'],
  ['cashier', 'declined'],
  ['pass', 'verdicts'],
  ['pass', 'stopped'],
  ['orders', 'statuses'],
  ['me', 'signInWith'],
  ['me', 'themes'],
  ['membership', 'offers'],
  ['membership', 'notes'],
  ['membership', 'pointsKinds'],
  ['staff', 'roles'],
  ['staff', 'reasons'],
  ['staff', 'done'],
  ['staff', 'symbologies'],
  ['returns', 'reasons'],
  ['returns', 'limits'],
  ['returns', 'takers'],
  ['returns', 'refunds'],
  ['returns', 'states'],
  ['till', 'reasons'],
  ['refusals', 'trip'],
  ['refusals', 'pass'],
  ['errors', 'client'],
  ['errors', 'store'],
  ['errors', 'own'],
  ['demo', 'scenarios'],
  ['diagnostics', 'setAside'],
] as const
/** Said by `checkIn[partOfDay(now)]`. */
const GREETINGS = ['checkIn.morning', 'checkIn.afternoon', 'checkIn.evening']

const app = sourceFilesUnder('src').filter(({ path }) => !path.startsWith('src/ui/messages/'))
const pairs = app.flatMap(({ text }) => [...text.matchAll(/(\w+)(?=\??\.(\w+))/g)])
const named = new Set(pairs.map(([, group, key]) => `${group}.${key}`))
const lastNames = new Set([...app.flatMap(({ text }) => text.match(/(?<=\.)\w+/g) ?? [])])

/** A group is read by its own name or as `words`, the name files give to the only group they use at length. */
const isNamed = (group: string, key: string) => named.has(`${group}.${key}`) || named.has(`words.${key}`)
const isByCode = (group: string, key: string) => BY_CODE.some(([one, two]) => one === group && two === key)

/** The keys below the second level that nothing names, or none when the app picks among them by code. */
function unnamedBelow(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return lastNames.has(path.replace(/.*\./, '')) ? [] : [path]
  return Object.entries(node).flatMap(([key, child]) => unnamedBelow(child, `${path}.${key}`))
}

function unused(catalogue: object): string[] {
  return Object.entries(catalogue).flatMap(([group, sentences]: [string, object]) =>
    Object.entries(sentences).flatMap(([key, node]) => {
      const path = `${group}.${key}`
      if (GREETINGS.includes(path)) return []
      if (!isNamed(group, key)) return [path]
      return isByCode(group, key) ? [] : unnamedBelow(node, path)
    }),
  )
}

describe('the words of the app', () => {
  it('are all said somewhere', () => {
    expect(unused(catalogueOf('zh'))).toEqual([])
  })

  it('would be missed, were they said nowhere', () => {
    const planted = { cart: { title: '购物车', 没人说: '多余', empty: { title: '空', 没人问: '多余' } } }
    expect(unused(planted)).toEqual(['cart.没人说', 'cart.empty.没人问'])
  })
})
