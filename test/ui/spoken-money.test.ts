// What a voice says for an amount: Chinese with its rules for two, ten and nought, English with plain numbers.
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import { spokenMoney } from '@/ui/format/spoken-money'

const CHINESE: readonly (readonly [number, string])[] = [
  [390, '三元九角'],
  [0, '零元'],
  [1, '一分'],
  [2, '两分'],
  [5, '五分'],
  [10, '一角'],
  [20, '两角'],
  [22, '两角二分'],
  [50, '五角'],
  [99, '九角九分'],
  [100, '一元'],
  [105, '一元零五分'],
  [150, '一元五角'],
  [200, '两元'],
  [202, '两元零二分'],
  [222, '两元二角二分'],
  [320, '三元二角'],
  [1000, '十元'],
  [1005, '十元零五分'],
  [1050, '十元五角'],
  [1190, '十一元九角'],
  [1234, '十二元三角四分'],
  [2000, '二十元'],
  [2200, '二十二元'],
  [2990, '二十九元九角'],
  [10_000, '一百元'],
  [10_050, '一百元五角'],
  [10_100, '一百零一元'],
  [10_200, '一百零二元'],
  [11_000, '一百一十元'],
  [11_200, '一百一十二元'],
  [20_000, '两百元'],
  [22_200, '两百二十二元'],
  [100_000, '一千元'],
  [100_100, '一千零一元'],
  [101_000, '一千零一十元'],
  [110_000, '一千一百元'],
  [120_300, '一千二百零三元'],
  [200_000, '两千元'],
  [1_000_000, '一万元'],
  [1_001_000, '一万零一十元'],
  [1_010_000, '一万零一百元'],
  [1_100_000, '一万一千元'],
  [2_000_000, '两万元'],
  [2_222_222, '两万二千二百二十二元二角二分'],
  [10_000_000, '十万元'],
  [10_050_000, '十万零五百元'],
  [12_500_000, '十二万五千元'],
  [20_000_000, '二十万元'],
  [120_500_000, '一百二十万五千元'],
  [10_000_000_000, '一亿元'],
  [10_000_000_100, '一亿零一元'],
  [10_001_000_000, '一亿零一万元'],
  [10_000_100_000, '一亿零一千元'],
  [9_007_199_254_740_991, '九十万亿零七百一十九亿九千二百五十四万七千四百零九元九角一分'],
  [-390, '负三元九角'],
  [-200, '负两元'],
]

const ENGLISH: readonly (readonly [number, string])[] = [
  [390, '3 yuan 90'],
  [0, '0 yuan'],
  [5, '5 fen'],
  [50, '50 fen'],
  [100, '1 yuan'],
  [105, '1 yuan 5 fen'],
  [110, '1 yuan 10'],
  [1299, '12 yuan 99'],
  [123_450, '1234 yuan 50'],
  [-390, 'minus 3 yuan 90'],
]

describe('an amount said aloud', () => {
  it.each(CHINESE)('%i fen is %s', (amount, words) => {
    expect(spokenMoney(fen(amount), 'zh')).toBe(words)
  })

  it.each(ENGLISH)('%i fen is “%s” in English', (amount, words) => {
    expect(spokenMoney(fen(amount), 'en')).toBe(words)
  })

  it('is told apart from every other amount a shelf has', () => {
    for (const language of ['zh', 'en'] as const) {
      const said = Array.from({ length: 30_000 }, (_, amount) => spokenMoney(fen(amount), language))
      expect(new Set(said).size).toBe(said.length)
    }
  })
})
