/** What the browser is set to. */
import type { Language } from '@/domain/kernel'

export function systemLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh'
}
