/** Weights as a scale prints them: grams → '0.880 kg'. */
import type { Grams } from '@/domain/kernel'

export function weight(grams: Grams): string {
  const digits = String(grams).padStart(4, '0')
  return `${digits.slice(0, -3)}.${digits.slice(-3)} kg`
}
