/** Where the desk is with the shopper in front of it. */
import type { ExitPass, FinalVerdict, Inspection, PassRefusal } from '@/domain/exit'
import type { LineId, Millis } from '@/domain/kernel'
import type { Order } from '@/domain/order'

type Open = { readonly pass: ExitPass; readonly order: Order }

export type Stage =
  | { readonly kind: 'off-duty' }
  | { readonly kind: 'scanning' }
  | { readonly kind: 'refused'; readonly reason: PassRefusal; readonly at: Millis | null }
  | (Open & { readonly kind: 'deciding' })
  | (Open & { readonly kind: 'checking'; readonly lineIds: readonly LineId[] })
  | (Open & { readonly kind: 'done'; readonly verdict: FinalVerdict })

type Desk = {
  readonly token: string | null
  readonly inspection: Inspection | null
  readonly verdict:
    | FinalVerdict
    | { readonly kind: 'check-items'; readonly lineIds: readonly LineId[] }
    | null
}

export function stageOf({ token, inspection, verdict }: Desk): Stage {
  if (token === null) return { kind: 'off-duty' }
  if (inspection === null) return { kind: 'scanning' }
  if (inspection.kind === 'refused') return inspection
  const { pass, order } = inspection
  if (verdict === null) return { kind: 'deciding', pass, order }
  if (verdict.kind === 'check-items') return { kind: 'checking', pass, order, lineIds: verdict.lineIds }
  return { kind: 'done', pass, order, verdict }
}
