/** A cart as a child would keep it: every piece a pebble in a row. Only for comparing with the real one. */
import type { Cart, CartEvent } from '@/domain/cart'

type Pebble = {
  readonly line: string
  readonly product: string
  readonly code: string
  readonly countable: boolean
}
export type Model = {
  readonly row: readonly Pebble[]
  readonly past: readonly Pebble[] | null
  readonly changes: number
}

export const NO_PEBBLES: Model = { row: [], past: null, changes: 0 }

/** The model after a fact, or null when the fact must be refused. */
export function stepModel(model: Model, event: CartEvent): Model | null {
  const next = rowAfter(model, event)
  if (next === null) return null
  if (next === model.row) return model
  return { row: next, past: event.kind === 'change-undone' ? null : model.row, changes: model.changes + 1 }
}

function rowAfter({ row, past }: Model, event: CartEvent): readonly Pebble[] | null {
  switch (event.kind) {
    case 'change-undone':
      return past
    case 'line-removed':
      return has(row, event.lineId) ? row.filter(({ line }) => line !== event.lineId) : null
    case 'goods-scanned': {
      const countable = event.goods.kind === 'pieces'
      const more = event.goods.kind === 'pieces' ? event.goods.quantity : 1
      const mate = countable ? row.find((p) => p.countable && p.code === event.code) : undefined
      const pebble = mate ?? { line: event.lineId, product: event.productId, code: event.code, countable }
      return fits([...row, ...Array<Pebble>(more).fill(pebble)], pebble, event.purchaseLimit)
    }
    case 'line-quantity-set': {
      const { lineId, quantity } = event
      const first = row.findIndex(({ line }) => line === lineId)
      const pebble = row[first]
      if (!pebble?.countable || !Number.isInteger(quantity) || quantity < 0 || quantity > 1000) return null
      if (quantity === 0) return row.filter(({ line }) => line !== lineId)
      if (quantity === row.filter(({ line }) => line === lineId).length) return row
      const one = row.filter(({ line }, i) => line !== lineId || i === first)
      const grows = quantity > row.length - one.length + 1
      return fits(
        [...one, ...Array<Pebble>(quantity - 1).fill(pebble)],
        pebble,
        grows ? event.purchaseLimit : null,
      )
    }
  }
}

function fits(
  row: readonly Pebble[],
  { line, product }: Pebble,
  limit: number | null,
): readonly Pebble[] | null {
  const onLine = row.filter((p) => p.line === line).length
  const ofProduct = row.filter((p) => p.product === product).length
  return onLine <= 50 && (limit === null || ofProduct <= limit) ? row : null
}

const has = (row: readonly Pebble[], line: string) => row.some((p) => p.line === line)

/** Lines in order with their piece counts: what model and cart must agree on. */
export function countsOf(model: Model): { id: string; count: number }[] {
  const ids = [...new Set(model.row.map(({ line }) => line))]
  return ids.map((id) => ({ id, count: model.row.filter(({ line }) => line === id).length }))
}

export function countsIn(cart: Cart): { id: string; count: number }[] {
  return cart.lines.map(({ id, goods }) => ({ id, count: goods.kind === 'pieces' ? goods.quantity : 1 }))
}
