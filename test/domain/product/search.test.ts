/** Finding goods by what the shopper types. */

import { PRODUCTS } from '@mock/seed/products'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedGtin } from '@/domain/code'
import type { Product } from '@/domain/product'
import { indexGoods, searchCodes, searchProducts } from '@/domain/product'
import { gtin, product } from '../support/goods'
import { always } from '../support/property'
import { withCheckDigit } from '../support/scans'

const named = (id: string, zh: string, en: string, spelling: string, facts: Partial<Product> = {}) =>
  product(id, { name: { zh, en }, spelling, ...facts })

const SHELF = [
  named('milk', '蒙牛纯牛奶', 'Mengniu Pure Milk', 'meng niu chun niu nai', {
    size: { zh: '250毫升×12', en: '12 × 250 ml' },
    gtins: [gtin('6907142010079')],
  }),
  named('milk-candy', '牛奶糖', 'Milk candy', 'niu nai tang', { gtins: [gtin('42191605')] }),
  named('just-milk', '牛奶', 'Milk', 'niu nai', { size: { zh: '1升', en: '1 L' } }),
  named('milk-tea', '港式牛奶红茶', 'Hong Kong tea', 'gang shi niu nai hong cha'),
  named('buttermilk', '酪乳', 'Buttermilk', 'lao ru'),
  named('beans', '绿豆', 'Müller’s Green Beans', 'lv dou', { plu: '02103' }),
  named('drink', 'AD钙奶（原味）', 'A&D drink', 'ad gai nai yuan wei', { plu: '21009' }),
  named('lighter', '打火机', 'Zip*lighter', 'da huo ji', { gtins: [gtin('049000006582')] }),
]
const shelf = indexGoods(SHELF)
/** Any string a phone can hold, halves of surrogate pairs too. */
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units))
const find = (query: string, limit = 20) => searchProducts(shelf, query, limit).goods.map(({ id }) => id)

describe('a name', () => {
  it.each([
    ['Chinese from the middle of the name', '纯牛', ['milk']],
    ['Chinese words in any order', '牛奶 蒙牛', ['milk']],
    ['an English word by its beginning', 'cand', ['milk-candy']],
    ['English words in any order', 'milk men', ['milk']],
    ['English across a gap', 'puremi', ['milk']],
    ['capitals', 'MENGNIU', ['milk']],
    ['letters of full width', 'ｍｅｎｇｎｉｕ', ['milk']],
    ['accents that the name has', 'muller', ['beans']],
    ['accents that the name has not', 'mílk cándy', ['milk-candy']],
    ['accents that stand by themselves', 'mi\u0301lk candy', ['milk-candy']],
    ['without the apostrophe', 'mullers', ['beans']],
    ['without the brackets', '钙奶原味', ['drink']],
    ['with other brackets', 'AD钙奶(原味)', ['drink']],
    ['letters within a Chinese name', 'ad钙', ['drink']],
    ['pinyin in one word', 'chunniunai', ['milk']],
    ['pinyin in syllables', 'chun niu nai', ['milk']],
    ['pinyin that is not finished', 'chunniun', ['milk']],
    ['pinyin with tones', 'chún niú nǎi', ['milk']],
    ['ü as v', 'lvdou', ['beans']],
    ['ü as u', 'ludou', ['beans']],
    ['ü as itself', 'lǜdòu', ['beans']],
    ['first letters of all syllables', 'mncnn', ['milk']],
    ['first letters from the middle', 'cnn', ['milk']],
    ['first letters and syllables mixed', 'mengncniun', ['milk']],
    ['two letters for sh', 'gshnn', ['milk-tea']],
    ['Chinese and pinyin together', '蒙牛nai', ['milk']],
    ['a name and a size', '牛奶 250ml', ['milk']],
    ['a name and a size in Chinese', '牛奶1升', ['just-milk']],
    ['a name and a size that is not finished', '牛奶 25', ['milk']],
  ])('is found by %s', (_how, query, ids) => {
    expect(find(query)).toEqual(ids)
  })

  it.each([
    ['an English word from its middle', 'utter'],
    ['letters in the wrong order', 'nncm'],
    ['half a syllable in the middle', 'menniunai'],
    ['more syllables than it has', 'niunaitangg'],
    ['one word of two', 'milk xylophone'],
    ['a size alone', '250'],
  ])('is not found by %s', (_how, query) => {
    expect(find(query)).toEqual([])
  })

  it('that is just this comes first, then names of such a thing, names that begin so, and names that have it somewhere', () => {
    expect(find('牛奶')).toEqual(['just-milk', 'milk', 'milk-candy', 'milk-tea'])
    expect(find('niunai')).toEqual(['just-milk', 'milk', 'milk-candy', 'milk-tea'])
    expect(find('niuna')).toEqual(['just-milk', 'milk-candy', 'milk-tea', 'milk'])
    const en = ['Milk', 'Choco milk', 'Milk candy', 'A milk drink', 'A milky way'].map((name) =>
      named(name, name, name, ''),
    )
    const found = searchProducts(indexGoods(en.reverse()), 'milk', 9).goods.map(({ id }) => id)
    expect(found).toEqual(['Milk', 'Choco milk', 'Milk candy', 'A milk drink', 'A milky way'])
  })

  it('by a whole syllable comes before one by first letters', () => {
    const both = indexGoods([named('a', '你你', 'A', 'ni ni'), named('b', '大嗯的', 'B', 'da nn de')])
    expect(searchProducts(both, 'nn', 9).goods.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('of two words fits as well as the worse of them', () => {
    const short = named('a', '奶片', 'Bar', 'nai pian')
    const long = named('b', '面条', 'Np long bar', 'mian tiao')
    for (const query of ['np bar', 'bar np']) {
      expect(searchProducts(indexGoods([short, long]), query, 9).goods).toEqual([long, short])
    }
  })

  it('is not found by more first letters than anybody types', () => {
    const endless = indexGoods([named('a', '爸'.repeat(60), 'A', 'ba '.repeat(60).trim())])
    expect(searchProducts(endless, 'b'.repeat(30), 9).count).toBe(1)
    expect(searchProducts(endless, 'b'.repeat(50), 9).count).toBe(0)
  })

  it('keeps one order where nothing else tells goods apart, by name and then by id', () => {
    const twins = ['c', 'a', 'b'].map((id) => named(id, '橙汁', 'Orange juice', 'cheng zhi'))
    for (const some of [twins, [...twins].reverse()]) {
      expect(searchProducts(indexGoods(some), 'cheng', 9).goods.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    }
  })

  it('needs no pinyin from the backend to be found in both languages', () => {
    const plain = indexGoods([named('a', '苹果', 'Apple', '')])
    expect(searchProducts(plain, '苹果', 9).count).toBe(1)
    expect(searchProducts(plain, 'app', 9).count).toBe(1)
    expect(searchProducts(plain, 'pingguo', 9).count).toBe(0)
  })

  it('shows as many as asked for and counts the rest', () => {
    expect(searchProducts(shelf, 'nai', 2)).toMatchObject({ count: 5, goods: { length: 2 } })
    expect(searchProducts(shelf, 'nai', 0)).toEqual({ count: 5, goods: [] })
  })
})

describe('a number', () => {
  it.each([
    ['the beginning of a GTIN', '690714', ['milk']],
    ['the whole GTIN', '6907142010079', ['milk']],
    ['all 14 digits', '06907142010079', ['milk']],
    ['spaces and hyphens', '6907-142 010', ['milk']],
    ['digits of full width', '６９０７', ['milk']],
    ['an EAN-8', '4219', ['milk-candy']],
    ['a UPC-A', '0490000', ['lighter']],
    ['a UPC-A with the zero of an EAN-13', '00490000', ['lighter']],
    ['the UPC-E on the pack', '04965802', ['lighter']],
    ['the beginning of the UPC-E', '04965', ['lighter']],
    ['a store number', '21009', ['drink']],
    ['a store number with its zero', '0210', ['beans']],
    ['a store number without its zero', '2103', ['beans']],
  ])('is found by %s', (_how, typed, ids) => {
    expect(searchCodes(shelf, typed, 9).goods.map(({ id }) => id)).toEqual(ids)
    expect(find(typed)).toEqual(ids)
  })

  it('that is whole comes before one that begins like it', () => {
    const two = indexGoods([
      product('a', { gtins: [gtin(withCheckDigit('421916051234'))] }),
      product('b', { gtins: [gtin('42191605')] }),
    ])
    expect(searchCodes(two, '42191605', 9).goods.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('of a UPC-A that has no short form is not found by one', () => {
    const american = indexGoods([product('a', { gtins: [gtin('036602301467')] })])
    for (const typed of ['03614667', '03664637', '03660647', '03660267']) {
      expect(searchCodes(american, typed, 9).count).toBe(0)
    }
    expect(searchCodes(american, '0366', 9).count).toBe(1)
  })

  it.each(['', '6', '69', '999', '6907142010079123', '牛奶', '69a', '|'])('finds nothing by %j', (typed) => {
    expect(searchCodes(shelf, typed, 9)).toEqual({ count: 0, goods: [] })
  })
})

describe('whatever is typed', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '  　 '],
    ['dots', '...'],
    ['signs of patterns', '$^*[(.+?)]\\'],
    ['half a pattern', '(?<'],
    ['an emoji', '🥛'],
    ['half an emoji', '\ud83e'],
    ['the other half', '\udd5b'],
    ['a zero byte', '\u0000'],
    ['a name every object has', 'constructor'],
    ['a prototype', '__proto__'],
    ['a letter 1000 times', 'x'.repeat(1000)],
    ['a character 1000 times', '牛'.repeat(1000)],
    ['a digit 1000 times', '6'.repeat(1000)],
  ])('%s is answered with nothing', (_what, query) => {
    expect(searchProducts(shelf, query, 20)).toEqual({ goods: [], count: 0 })
  })

  it('may be one word a thousand times', () => {
    expect(find('milk '.repeat(1000)).sort()).toEqual(find('milk').sort())
  })

  it('is looked for as it is, not as a pattern', () => {
    expect(find('.')).toEqual([])
    expect(find('m.*k')).toEqual([])
    expect(find('zip*')).toEqual(['lighter'])
  })

  it('never breaks the search, and never finds the same goods twice', () => {
    always(
      fc.property(codeUnits, (query) => {
        const ids = find(query, 99)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('every product of the demo', () => {
  const all = indexGoods(PRODUCTS)
  const isFound = (wanted: Product, query: string, limit = PRODUCTS.length) =>
    searchProducts(all, query, limit).goods.includes(wanted)
  const namesakes = ({ name }: Product, language: 'zh' | 'en') =>
    PRODUCTS.filter((other) => other.name[language] === name[language]).length

  it('is found first by its full name in either language, save its namesakes', () => {
    const missed = PRODUCTS.filter((one) => !isFound(one, one.name.zh, namesakes(one, 'zh')))
    const missedInEnglish = PRODUCTS.filter((one) => !isFound(one, one.name.en, namesakes(one, 'en')))
    expect([missed, missedInEnglish]).toEqual([[], []])
  })

  it('is found by any part of its Chinese name', () => {
    always(
      fc.property(fc.constantFrom(...PRODUCTS), fc.nat(), fc.nat(), (one, from, length) => {
        const { zh } = one.name
        const start = from % zh.length
        const part = zh.slice(start, start + 1 + (length % zh.length))
        // a bracket by itself is no name
        fc.pre(/[^（）]/.test(part))
        expect(isFound(one, part), part).toBe(true)
      }),
    )
  })

  it('is found by its spelling, with and without spaces', () => {
    expect(PRODUCTS.filter((one) => !isFound(one, one.spelling))).toEqual([])
    expect(PRODUCTS.filter((one) => !isFound(one, one.spelling.replace(/ /g, '')))).toEqual([])
  })

  it('is found by its first letters, among the few that share them', () => {
    const initials = ({ spelling }: Product) => spelling.replace(/([a-z])[a-z]*|(\d+) ?| /g, '$1$2')
    expect(PRODUCTS.filter((one) => !isFound(one, initials(one).replace(/ /g, ''), 20))).toEqual([])
  })

  it('is found by the first six digits of each of its codes', () => {
    const missed = PRODUCTS.flatMap((one) =>
      one.gtins.filter((code) => !isFound(one, printedGtin(code).slice(0, 6))),
    )
    expect(missed).toEqual([])
    expect(PRODUCTS.filter((one) => one.plu !== null && !isFound(one, one.plu, 1))).toEqual([])
  })
})
