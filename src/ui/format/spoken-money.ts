/** Money as people say it: fen → '三元九角' or '3 yuan 90', for a voice that reads it aloud. */
import type { Fen, Language } from '@/domain/kernel'

export function spokenMoney(amount: Fen, language: Language): string {
  const size = Math.abs(amount)
  const fens = size % 100
  const yuan = (size - fens) / 100
  const words = language === 'zh' ? inChinese(yuan, fens) : inEnglish(yuan, fens)
  if (amount >= 0) return words
  return language === 'zh' ? `负${words}` : `minus ${words}`
}

function inEnglish(yuan: number, fens: number): string {
  if (yuan === 0 && fens > 0) return `${fens} fen`
  if (fens === 0) return `${yuan} yuan`
  // "1 yuan 5" would be heard as 1.50
  return fens < 10 ? `${yuan} yuan ${fens} fen` : `${yuan} yuan ${fens}`
}

const DIGITS = '零一二三四五六七八九'
const PLACES = ['', '十', '百', '千']
/** What each four digits count, from the right. */
const GROUPS = ['', '万', '亿', '万亿']

function inChinese(yuan: number, fens: number): string {
  const jiao = Math.floor(fens / 10)
  const fen = fens % 10
  const parts = [
    yuan > 0 || fens === 0 ? `${chineseNumber(yuan)}元` : '',
    jiao > 0 ? `${DIGITS[jiao]}角` : '',
    fen > 0 ? `${yuan > 0 && jiao === 0 ? '零' : ''}${DIGITS[fen]}分` : '',
  ]
  // a leading two is 两 before whatever it counts, except ten
  return parts.join('').replace(/^二(?!十)/, '两')
}

function chineseNumber(value: number): string {
  if (value === 0) return '零'
  let words = ''
  let isGap = false
  for (let group = GROUPS.length - 1; group >= 0; group--) {
    const four = Math.floor(value / 10_000 ** group) % 10_000
    const isFirst = words === ''
    if (four > 0) {
      if (!isFirst && (isGap || four < 1000)) words += '零'
      words += fourDigits(four) + GROUPS[group]
    }
    isGap = four === 0 && words !== ''
  }
  // ten at the very front is not counted: 十二, but 一百一十二
  return words.replace(/^一十/, '十')
}

/** 1 to 9999; several noughts in a row are one 零, those at the end none. */
function fourDigits(value: number): string {
  const digits = Array.from(String(value), Number)
  const words = digits.map((digit, i) =>
    digit === 0 ? '零' : `${DIGITS[digit]}${PLACES[digits.length - 1 - i]}`,
  )
  return words.join('').replace(/零+/g, '零').replace(/零$/, '')
}
