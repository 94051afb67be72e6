/** The offer that made a set of goods cheaper, in the store's words. */
import type { Language } from '@/domain/kernel'
import type { OrderLine } from '@/domain/order'
import type { Messages } from '@/ui/messages/catalogue'

/** A set is named after its promotion, with a number behind the last dot. */
export function setWords(
  set: string,
  lines: readonly OrderLine[],
  { returns }: Messages,
  language: Language,
): string {
  const promotionId = set.slice(0, set.lastIndexOf('.'))
  const all = lines.flatMap(({ adjustments }) => adjustments)
  const found = all.find((each) => each.kind === 'promotion' && each.promotionId === promotionId)
  return found?.kind === 'promotion' ? found.words[language] : returns.someOffer
}
