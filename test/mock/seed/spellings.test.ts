/** The pinyin of the demo's goods is that of their names, for every one of them and for nothing else. */

import { readFileSync } from 'node:fs'
import { PRODUCTS } from '@mock/seed/products'
import { SPELLINGS } from '@mock/seed/spellings'
import { describe, expect, it } from 'vitest'
import { SPELLINGS_FILE, spellingOf, spellingsText } from '../../../config/run/spellings'

describe('the spellings of the seed', () => {
  it('are what config/run/spellings.ts writes today', () => {
    expect(readFileSync(SPELLINGS_FILE, 'utf8') === spellingsText(), 'run tsx config/run/spellings.ts').toBe(
      true,
    )
  })

  it('belong to products that exist, and every product carries its own', () => {
    expect(Object.keys(SPELLINGS).sort()).toEqual(PRODUCTS.map(({ id }) => id).sort())
    for (const { id, spelling } of PRODUCTS) expect(spelling, id).toBe(SPELLINGS[id])
  })

  it('have a syllable for each character', () => {
    for (const { id, name, spelling } of PRODUCTS) {
      const characters = name.zh.match(/\p{Script=Han}|[A-Za-z]+|\d+/gu) ?? []
      expect(spelling.split(' ').length, id).toBe(characters.length)
      expect(spelling, id).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/)
    }
  })

  it('are read as shoppers read them where a character has two sounds', () => {
    expect(spellingOf('长粒香米')).toBe('chang li xiang mi')
    expect(spellingOf('薄荷糖')).toBe('bo he tang')
    expect(spellingOf('气泡里可乐')).toBe('qi pao li ke le')
    expect(spellingOf('荠菜馄饨')).toBe('ji cai hun tun')
    expect(spellingOf('绿茶AD钙奶2号（软）')).toBe('lv cha ad gai nai 2 hao ruan')
  })
})
