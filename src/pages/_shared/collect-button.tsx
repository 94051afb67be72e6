/** Takes a coupon. */
import { Button } from '@/ui/components/button'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = {
  /** What it gives: screen readers hear it with the button. */
  readonly of: string
  readonly busy: boolean
  readonly onCollect: () => void
}

export function CollectButton({ of, busy, onCollect }: Props) {
  const { coupons } = useMessages()
  return (
    <Button size="s" variant="secondary" busy={busy} label={coupons.collectOf(of)} onClick={onCollect}>
      {coupons.collect}
    </Button>
  )
}
