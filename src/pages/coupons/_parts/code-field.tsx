/** A field for the code on a paper coupon. */
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Field } from '@/ui/components/field'
import { useMessages } from '@/ui/hooks/use-looks'
import type { CouponsView } from '../use-coupons'

/** What a code text may hold at most. */
const LONGEST = 200

export function CodeField({ view }: { readonly view: CouponsView }) {
  const { coupons } = useMessages()
  return (
    <Card>
      <Field
        label={coupons.code}
        value={view.code}
        hint={coupons.codeHint}
        error={view.codeProblem}
        maxLength={LONGEST}
        onInput={view.type}
        onConfirm={view.claim}
      />
      <Button
        variant="secondary"
        full
        busy={view.busy === 'claim'}
        disabled={view.code.trim() === ''}
        className="coupons__claim"
        onClick={view.claim}
      >
        {coupons.claim}
      </Button>
    </Card>
  )
}
