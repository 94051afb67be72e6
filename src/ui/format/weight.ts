/** Weights as a scale prints them: grams → '0.880 kg' or '0.880 公斤'. */
import type { Grams, Language } from '@/domain/kernel'

const KILOGRAM = { zh: '公斤', en: 'kg' } satisfies Record<Language, string>

export function weight(grams: Grams, language: Language): string {
  const digits = String(grams).padStart(4, '0')
  return `${digits.slice(0, -3)}.${digits.slice(-3)} ${KILOGRAM[language]}`
}
