// The browser's voice: the right one for the language, the newest sentence only, and silence where there is none.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Voice } from '@/platform/choose-voice'
import { chooseVoice } from '@/platform/choose-voice'

const voice = (lang: string, localService = true): Voice => ({ lang, localService })
const langOf = (langs: readonly string[], language: 'zh' | 'en') =>
  chooseVoice(
    langs.map((lang) => voice(lang)),
    language,
  )?.lang

describe('the choice of a voice', () => {
  it('speaks Mandarin of the mainland before any other Chinese', () => {
    expect(langOf(['en-US', 'zh-HK', 'zh-TW', 'zh-CN'], 'zh')).toBe('zh-CN')
    expect(langOf(['zh-HK', 'zh_CN'], 'zh')).toBe('zh_CN')
    expect(langOf(['yue-HK', 'cmn-Hans-CN'], 'zh')).toBe('cmn-Hans-CN')
    expect(langOf(['zh-HK', 'zh-TW'], 'zh')).toBe('zh-TW')
    expect(langOf(['zh-HK', 'zh'], 'zh')).toBe('zh')
    expect(langOf(['zh-HK', 'de-DE'], 'zh')).toBe('zh-HK')
  })

  it('speaks English of any country when the usual ones are missing', () => {
    expect(langOf(['en-IN', 'en_GB'], 'en')).toBe('en_GB')
    expect(langOf(['de-DE', 'en-IN'], 'en')).toBe('en-IN')
  })

  it('prefers what stays on the device', () => {
    const near = voice('zh-CN')
    expect(chooseVoice([voice('zh-CN', false), near], 'zh')).toBe(near)
    expect(chooseVoice([voice('zh-CN', false)], 'zh')?.localService).toBe(false)
  })

  it('is nobody when no voice knows the language', () => {
    expect(langOf(['de-DE', 'en-US'], 'zh')).toBeUndefined()
    expect(langOf([], 'en')).toBeUndefined()
    expect(langOf(['entirely-else', 'zhx'], 'en')).toBeUndefined()
  })
})

type Sentence = { text: string; lang: string; voice: Voice | null }

/** A browser that remembers what it was told to say. */
function pretendBrowser(voices: readonly Voice[]) {
  const log: string[] = []
  const onVoices: (() => void)[] = []
  const onClick: (() => void)[] = []
  const known = [...voices]
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => known,
    cancel: () => log.push('cancel'),
    speak: ({ text, lang }: Sentence) => log.push(`${lang}: ${text}`),
    addEventListener: (_kind: string, work: () => void) => onVoices.push(work),
  })
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      voice = null
      lang = ''
      constructor(readonly text: string) {}
    },
  )
  vi.stubGlobal('document', { addEventListener: (_kind: string, work: () => void) => onClick.push(work) })
  return {
    log,
    tap: () => onClick.splice(0).forEach((work) => void work()),
    load(...more: Voice[]) {
      known.push(...more)
      for (const work of onVoices) work()
    },
  }
}

async function freshSpeech() {
  vi.resetModules()
  return (await import('@/platform/speech.h5')).speech
}

describe('speech in a browser', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('cuts the last sentence short for the newest one', async () => {
    const { log } = pretendBrowser([voice('zh-CN'), voice('en-US')])
    const speech = await freshSpeech()
    speech.say('牛奶，三元九角', 'zh')
    speech.say('Milk, 3 yuan 90', 'en')
    speech.hush()
    expect(log).toEqual(['cancel', 'zh-CN: 牛奶，三元九角', 'cancel', 'en-US: Milk, 3 yuan 90', 'cancel'])
  })

  it('stays silent without a voice of the language', async () => {
    const { log } = pretendBrowser([voice('en-US')])
    const speech = await freshSpeech()
    speech.say('牛奶，三元九角', 'zh')
    expect(log).toEqual(['cancel'])
  })

  it('says only the newest sentence once late voices have loaded', async () => {
    const browser = pretendBrowser([])
    const speech = await freshSpeech()
    speech.say('牛奶，三元九角', 'zh')
    speech.say('咖啡，八元九角', 'zh')
    browser.load(voice('zh-CN'))
    browser.load(voice('en-US'))
    expect(browser.log).toEqual(['cancel', 'cancel', 'zh-CN: 咖啡，八元九角'])
  })

  it('does not speak of the past when voices load very late', async () => {
    const browser = pretendBrowser([])
    const speech = await freshSpeech()
    speech.say('牛奶，三元九角', 'zh')
    vi.setSystemTime(Date.now() + 5000)
    browser.load(voice('zh-CN'))
    expect(browser.log).toEqual(['cancel'])
  })

  it('speaks nothing once within the first tap, which is what iPhones ask for', async () => {
    const browser = pretendBrowser([voice('zh-CN')])
    const speech = await freshSpeech()
    browser.tap()
    expect(browser.log).toEqual([])
    speech.say('牛奶', 'zh')
    browser.tap()
    browser.tap()
    expect(browser.log).toEqual(['cancel', 'zh-CN: 牛奶', ': '])
  })

  it('is not offered where a browser has no voices at all', async () => {
    vi.stubGlobal('speechSynthesis', undefined)
    const speech = await freshSpeech()
    expect(speech.available).toBe(false)
    expect(() => {
      speech.say('牛奶', 'zh')
      speech.hush()
    }).not.toThrow()
  })
})
