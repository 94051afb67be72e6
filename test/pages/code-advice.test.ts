// What is said to somebody who types a code: where they are, and never a reproach before they have finished.
import { describe, expect, it } from 'vitest'
import { helpWithCode } from '@/domain/code'
import { adviceOn } from '@/pages/scan/code-advice'
import { catalogueOf } from '@/ui/messages/catalogue'

const MILK = '6907142010079'
const { find: zh } = catalogueOf('zh')
const { find: en } = catalogueOf('en')
const advice = (text: string, isFound = false, words = zh) =>
  adviceOn(
    helpWithCode(text, () => false),
    isFound,
    words,
  )

describe('the advice on a typed code', () => {
  it.each([
    ['', []],
    ['milk', []],
    ['690', ['已输入 3 位。', '8 位的条码还差 5 位。', '13 位的条码还差 10 位。']],
    [
      '6907',
      ['已输入 4 位。', '也可以当作价签编号查找。', '8 位的条码还差 4 位。', '13 位的条码还差 9 位。'],
    ],
    ['69071421', ['已输入 8 位。', '12 位的条码还差 4 位。', '13 位的条码还差 5 位。']],
    ['6907142010', ['已输入 10 位。', '12 位的条码还差 2 位。', '13 位的条码还差 3 位。']],
    ['690714201007', ['已输入 12 位。', '13 位的条码还差 1 位。']],
    [MILK, ['号码输完整了，请点“查找商品”。']],
    ['690714201007912', ['已输入 15 位。', '比商品条码长了，请对照包装再看一遍。']],
  ])('of %j is %j and no error', (text, sentences) => {
    expect(advice(text)).toEqual({ sentences, error: null })
  })

  it('calls a digit wrong only once there are 13', () => {
    expect(advice('6907142010078')).toEqual({ sentences: [], error: zh.wrongDigit })
    expect(advice('16907142010077')).toEqual({ sentences: [], error: zh.wrongDigit })
  })

  it('has nothing to add where the goods stand below', () => {
    expect(advice(MILK, true)).toEqual({ sentences: [], error: null })
  })

  it('counts one digit as one in English', () => {
    expect(advice('6', false, en).sentences[0]).toBe('1 digit so far.')
    expect(advice('690714201007', false, en).sentences).toEqual([
      '12 digits so far.',
      '1 more for a code of 13.',
    ])
  })
})
