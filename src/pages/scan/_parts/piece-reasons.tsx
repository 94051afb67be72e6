/** Why one pack costs what it costs, and the way to that sheet. */
import { Button } from '@/ui/components/button'
import { useMessages } from '@/ui/hooks/use-looks'
import { PriceReasons } from '../../_shared/price-reasons'
import { priceStory } from '../../_shared/price-story'
import type { Looked } from '../sheet-state'
import { lineOf, usePiece } from '../use-piece'

export function PieceReasons({ looked }: { readonly looked: Looked }) {
  const piece = usePiece(lineOf(looked))
  return piece && <PriceReasons story={priceStory(piece.mine, piece.story)} />
}

type Props = { readonly looked: Looked; readonly onExplain: (looked: Looked) => void }

/** Nothing where the store has no price for it. */
export function WhyButton({ looked, onExplain }: Props) {
  const { cart } = useMessages()
  const piece = usePiece(lineOf(looked))
  return (
    piece && (
      <Button variant="quiet" icon="info" onClick={() => onExplain(looked)}>
        {cart.whyPrice}
      </Button>
    )
  )
}
