/** Which of a device's voices speaks a language. */
import type { Language } from '@/domain/kernel'

export type Voice = {
  /** Such as `zh-CN`; some phones write `zh_CN`. */
  readonly lang: string
  /** Speaks without a network, and what it says stays on the device. */
  readonly localService: boolean
}

/** Best first. Cantonese voices read Mandarin words in Cantonese, so they come last. */
const PREFERRED: { readonly [language in Language]: readonly RegExp[] } = {
  zh: [/^(zh|cmn)-(hans-)?cn\b/, /^(zh|cmn)(-hans)?$/, /^(zh|cmn)-(?!.*\b(hk|mo)\b)/, /^(zh|yue)\b/],
  en: [/^en-(us|gb)\b/, /^en\b/],
}

export function chooseVoice<V extends Voice>(voices: readonly V[], language: Language): V | undefined {
  for (const pattern of PREFERRED[language]) {
    const fitting = voices.filter(({ lang }) => pattern.test(lang.toLowerCase().replace(/_/g, '-')))
    const [chosen] = [...fitting.filter(({ localService }) => localService), ...fitting]
    if (chosen) return chosen
  }
  return undefined
}
