/** From one read to a line in the cart, or to the one sentence that says why not. */
import type { CallFailure, Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { RawScan, ScannedCode, Symbology } from '@/domain/code'
import { NOTHING_SEEN, parseCode, sight } from '@/domain/code'
import type { LineId, Result } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { MatchedCode, Product, ProductMatch } from '@/domain/product'
import { codeText, isProductCode, lineFactsOf } from '@/domain/product'
import type { Trip, TripRefusal } from '@/domain/trip'
import { cartOf } from '@/domain/trip'
import type { Clock, Feedback, FeedbackKind, Ids } from '@/platform/ports'
import type { CatalogStore } from '@/stores/catalog-store'
import type { TripStore } from '@/stores/trip-store'
import { createLookUp } from './look-up'
import { isOtherCode } from './product-codes'

type Deps = {
  readonly api: ShopClient
  readonly clock: Clock
  readonly ids: Ids
  readonly feedback: Feedback
  readonly catalog: CatalogStore
  readonly trip: TripStore
}

type Sellable = Extract<ProductMatch, { kind: 'found' | 'needs-age-check' }>

export type ScanOutcome =
  | {
      readonly kind: 'added'
      readonly product: Product
      readonly lineId: LineId
      readonly years: number | null
      /** The basket's after the change, for undoing exactly this one. */
      readonly revision: number
    }
  /** Only looked at, to see what it costs; nothing was added. */
  | { readonly kind: 'looked'; readonly match: Sellable }
  /** Several products share the code: the shopper picks one. */
  | { readonly kind: 'choose'; readonly matches: readonly ProductMatch[] }
  /** Known, but it cannot go into the cart; or not known. */
  | { readonly kind: 'not-added'; readonly match: Exclude<ProductMatch, Sellable | { kind: 'ambiguous' }> }
  | { readonly kind: 'refused'; readonly product: Product; readonly refusal: TripRefusal }
  /** Not a product code at all. */
  | { readonly kind: 'other-code'; readonly code: Exclude<ScannedCode, MatchedCode> }
  /** The same code is still in view. */
  | { readonly kind: 'repeat' }

export type ScanFlow = ReturnType<typeof createScanFlow>

export function createScanFlow({ api, clock, ids, feedback, catalog, trip }: Deps) {
  const { matchAll, askStore } = createLookUp({ api, clock, catalog, trip })
  let seen = NOTHING_SEEN
  let brought: string | null = null
  /** How each code was printed, for a report to the store. */
  const symbologies = new WeakMap<MatchedCode, Symbology>()

  /** `take`: what becomes of a product that may be sold. */
  async function read(scan: RawScan, take: (match: Sellable) => ScanOutcome): Promise<ScanOutcome> {
    const sighting = sight(seen, scan)
    seen = sighting.seen
    if (!sighting.isNew) return { kind: 'repeat' }
    const outcome = await judge(scan, take)
    feedback.play(soundOf(outcome))
    return outcome
  }

  const onScan = (scan: RawScan) => read(scan, add)

  async function judge(scan: RawScan, take: (match: Sellable) => ScanOutcome): Promise<ScanOutcome> {
    const { trip: current } = trip.getState()
    const templates = 'storeId' in current ? (catalog.store(current.storeId)?.templates ?? []) : []
    const codes = parseCode(scan, templates)
    const products = codes.filter(isProductCode)
    for (const code of products) symbologies.set(code, scan.symbology)
    const [other] = codes.filter(isOtherCode)
    const known = matchAll(products)
    if (known) return settle(known, take)
    // what may be a payment code is never sent anywhere
    return other ? { kind: 'other-code', code: other } : settle(await askStore(products), take)
  }

  function settle(match: ProductMatch, take: (match: Sellable) => ScanOutcome): ScanOutcome {
    switch (match.kind) {
      case 'ambiguous':
        return { kind: 'choose', matches: match.matches }
      case 'found':
      case 'needs-age-check':
        return take(match)
      default:
        return { kind: 'not-added', match }
    }
  }

  function add(match: Sellable): ScanOutcome {
    const { product, code } = match
    const lineId = idOf<LineId>(ids.next('l'))
    const recorded = trip.record({
      kind: 'cart-changed',
      change: {
        kind: 'goods-scanned',
        lineId,
        productId: product.id,
        ...lineFactsOf(product, code),
        purchaseLimit: product.purchaseLimit,
      },
    })
    if (!recorded.ok) return { kind: 'refused', product, refusal: recorded.error }
    const years = match.kind === 'needs-age-check' ? match.years : null
    const { revision } = cartOf(recorded.value)
    return { kind: 'added', product, lineId: lineHolding(recorded.value, match, lineId), years, revision }
  }

  return {
    onScan,

    /** A code the shopper typed or a picture held. */
    typed: (text: string) => onScan({ text, symbology: 'typed', at: clock.now() }),

    /** A read nobody is waiting for: it only says that the code is still there. */
    stillThere(scan: RawScan) {
      seen = sight(seen, scan).seen
    },

    /** Hands a code over to the scan page. Never by an address: opening a link must not fill a basket. */
    bring(text: string) {
      brought = text
    },

    /** The code another page has handed over, once. */
    takeBrought(): string | null {
      const text = brought
      brought = null
      return text
    },

    /** The product the shopper picked of several. */
    chosen(match: ProductMatch): ScanOutcome {
      const outcome = settle(match, add)
      feedback.play(soundOf(outcome))
      return outcome
    },

    /** What a scan costs, without adding it; `chosen` adds what was looked at. */
    look: (scan: RawScan) => read(scan, lookAt),

    /** Looks at the product the shopper picked of several. */
    chosenToLook: (match: ProductMatch) => settle(match, lookAt),

    /** Tells the store about a code it does not know; the reference is for the shopper to name. */
    async report(code: MatchedCode): Promise<Result<{ reference: string }, Refused<CallFailure>>> {
      const storeId = catalog.getState().assortment?.catalog.storeId ?? ''
      const symbology = symbologies.get(code) ?? 'unknown'
      return api.reportCode({ params: { storeId }, body: { code: codeText(code), symbology } })
    },

    setQuantity(lineId: LineId, quantity: number): Result<Trip, TripRefusal> {
      const { trip: current } = trip.getState()
      const line = 'cart' in current ? current.cart.lines.find(({ id }) => id === lineId) : undefined
      const purchaseLimit = (line && catalog.index().byId(line.productId)?.purchaseLimit) ?? null
      const change = { kind: 'line-quantity-set', lineId, quantity, purchaseLimit } as const
      return trip.record({ kind: 'cart-changed', change })
    },

    remove: (lineId: LineId) =>
      trip.record({ kind: 'cart-changed', change: { kind: 'line-removed', lineId } }),
    undo: () => trip.record({ kind: 'cart-changed', change: { kind: 'change-undone' } }),
  }
}

const lookAt = (match: Sellable): ScanOutcome => ({ kind: 'looked', match })

function soundOf({ kind }: ScanOutcome): FeedbackKind {
  if (kind === 'added') return 'accepted'
  return kind === 'choose' || kind === 'looked' ? 'attention' : 'refused'
}

/** A merged scan lands on an older line. */
function lineHolding(trip: Trip, { product, code }: Sellable, fresh: LineId): LineId {
  const lines = 'cart' in trip ? trip.cart.lines : []
  if (lines.some(({ id }) => id === fresh)) return fresh
  const mate = lines.find((line) => line.productId === product.id && line.code === codeText(code))
  return mate?.id ?? fresh
}
