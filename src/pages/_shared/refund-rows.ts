/** What goes back for goods, as labelled amounts that add up: their worth, the savings of split sets, and what points had paid. */
import type { Fen, Language } from '@/domain/kernel'
import { negateFen, subtractFen, sumFen } from '@/domain/kernel'
import type { OrderLine, ReturnValue, SplitSet } from '@/domain/order'
import type { Messages } from '@/ui/messages/catalogue'
import type { Amount } from './amounts'

type Words = { readonly words: Messages; readonly language: Language }

export function refundRows(
  { lines, sets, money, points }: ReturnValue,
  bought: readonly OrderLine[],
  { words, language }: Words,
): { readonly rows: readonly Amount[]; readonly isShort: boolean } {
  const { returns } = words
  const pieces = lines.reduce((sum, { count }) => sum + count, 0)
  const rows = [
    {
      label: sets.length > 0 ? returns.worthApart(pieces) : returns.worth(pieces),
      amount: sumFen(lines.map(({ worth }) => worth)),
    },
    ...sets.map((split) => ({
      label: setWords(split, offerOf(split.set, bought)?.[language] ?? returns.someOffer, returns),
      amount: negateFen(split.saving),
    })),
  ]
  const worth = sumFen(rows.map(({ amount }) => amount))
  const byPoints: Fen = subtractFen(worth, money)
  return {
    rows: points > 0 ? [...rows, { label: returns.byPoints(points), amount: negateFen(byPoints) }] : rows,
    isShort: worth === 0 && sets.some(({ saving }) => saving > 0),
  }
}

/** A set is named after its promotion, with a number behind the last dot. */
function offerOf(set: string, bought: readonly OrderLine[]) {
  const promotionId = set.slice(0, set.lastIndexOf('.'))
  const all = bought.flatMap(({ adjustments }) => adjustments)
  const found = all.find((each) => each.kind === 'promotion' && each.promotionId === promotionId)
  return found?.kind === 'promotion' ? found.words : undefined
}

function setWords({ stays, saving }: SplitSet, offer: string, words: Messages['returns']): string {
  if (saving < 0) return words.settled(offer)
  return stays > 0 ? words.broken(offer, stays) : words.whole(offer)
}
