/** From one read to a line in the cart, or to the one sentence that says why not. */
import type { CallFailure, Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { RawScan, ScannedCode, Symbology } from '@/domain/code'
import { frameRead, isMeant, NOTHING_SEEN, parseCode, sight } from '@/domain/code'
import type { LineId, Millis, Result } from '@/domain/kernel'
import type { MatchedCode, ProductMatch } from '@/domain/product'
import { codeText, isProductCode, labelOfPiece, pieceOf, tellsMore, withKnownFacts } from '@/domain/product'
import type { Trip, TripRefusal } from '@/domain/trip'
import { storeIdOf } from '@/domain/trip'
import type { Clock, Feedback, Ids } from '@/platform/ports'
import type { CatalogStore } from '@/stores/catalog-store'
import type { TripStore } from '@/stores/trip-store'
import type { Sellable } from './basket-changes'
import { createBasketChanges } from './basket-changes'
import { createLookUp } from './look-up'
import type { PieceInView } from './pieces-in-view'
import { createPiecesInView } from './pieces-in-view'
import { isOtherCode } from './product-codes'
import type { ScanOutcome } from './scan-outcome'
import { soundOf } from './scan-outcome'

type Deps = {
  readonly api: ShopClient
  readonly clock: Clock
  readonly ids: Ids
  readonly feedback: Feedback
  readonly catalog: CatalogStore
  readonly trip: TripStore
}

/** A scan adds, or only shows what something costs. */
type Purpose = 'to-add' | 'to-look'

const REPEAT: ScanOutcome = { kind: 'repeat' }

export type ScanFlow = ReturnType<typeof createScanFlow>

export function createScanFlow({ api, clock, ids, feedback, catalog, trip }: Deps) {
  const { matchAll, askStore } = createLookUp({ api, clock, catalog, trip })
  const basket = createBasketChanges({ ids, trip })
  const pieces = createPiecesInView()
  let seen = NOTHING_SEEN
  let lastFrame: Millis | null = null
  let brought: string | null = null
  /** How each code was printed, for a report to the store. */
  const symbologies = new WeakMap<MatchedCode, Symbology>()

  async function read(scan: RawScan, purpose: Purpose): Promise<ScanOutcome> {
    const sighting = sight(seen, scan)
    seen = sighting.seen
    if (!sighting.isNew) return REPEAT
    return whenSafe(await judge(scan, purpose))
  }

  /** Sounds once what was added outlives a power cut. What another tab has made impossible was not added. */
  async function whenSafe(outcome: ScanOutcome): Promise<ScanOutcome> {
    if (outcome.kind === 'repeat') return outcome
    const isSafe = outcome.kind === 'added' ? await trip.settled() : true
    const after = isSafe ? outcome : stillTrue(outcome)
    feedback.play(soundOf(after, isSafe))
    return after
  }

  function stillTrue(outcome: ScanOutcome): ScanOutcome {
    if (outcome.kind !== 'added' || basket.productIn(outcome) !== undefined) return outcome
    return { kind: 'refused', product: outcome.product, refusal: 'not-now' }
  }

  const onScan = (scan: RawScan) => read(scan, 'to-add')

  function meaningsOf(scan: RawScan): readonly ScannedCode[] {
    const storeId = storeIdOf(trip.getState().trip)
    return parseCode(scan, (storeId && catalog.store(storeId)?.templates) ?? [])
  }

  async function judge(scan: RawScan, purpose: Purpose): Promise<ScanOutcome> {
    const codes = meaningsOf(scan)
    const read = codes.filter(isProductCode)
    const [said] = read.flatMap((code) => pieceOf(code) ?? [])
    const inView = said && pieces.twinOf(scan.text, said, seen)
    const twin = isMeant(scan) ? undefined : inView
    if (said && twin && !tellsMore(said, twin)) {
      pieces.note(scan.text, said, twin, null)
      return REPEAT
    }
    const products = twin ? read.map((code) => withKnownFacts(code, twin)) : read
    // the price staff have stuck on a piece does not make it sellable
    const label = twin && matchAll([labelOfPiece(twin)])
    const unsellable = label?.kind === 'expired' || label?.kind === 'recalled' ? label : undefined
    for (const code of products) symbologies.set(code, scan.symbology)
    const known = unsellable ?? matchAll(products)
    const [other] = codes.filter(isOtherCode)
    // what may be a payment code is never sent anywhere
    if (!known && other) return { kind: 'other-code', code: other }
    const outcome = settle(known ?? (await askStore(products)), purpose, twin)
    if (said) pieces.note(scan.text, said, twin, outcome.kind === 'added' ? outcome : null)
    return outcome
  }

  function settle(match: ProductMatch, purpose: Purpose, twin?: PieceInView): ScanOutcome {
    switch (match.kind) {
      case 'ambiguous': {
        const chosen = twin?.line && basket.productIn(twin.line)
        const mate = match.matches.find((each) => 'product' in each && each.product.id === chosen)
        return mate ? settle(mate, purpose, twin) : { kind: 'choose', matches: match.matches }
      }
      case 'found':
      case 'needs-age-check':
        return purpose === 'to-look' ? { kind: 'looked', match } : add(match, twin)
      default:
        // what a further code says of a piece may be why it cannot be sold
        if (twin?.line && purpose === 'to-add' && 'product' in match) basket.takeBack(twin.line)
        return { kind: 'not-added', match }
    }
  }

  /** A further code of a piece that is in the basket takes the place of the one before. */
  function add(match: Sellable, twin?: PieceInView): ScanOutcome {
    if (twin?.line) {
      // put back by the shopper, or priced by staff: nothing to say against either
      if (!basket.productIn(twin.line) || twin.sticker !== null) return REPEAT
      basket.takeBack(twin.line)
    }
    const { product } = match
    const put = basket.put(match)
    if (!put.ok) return { kind: 'refused', product, refusal: put.error }
    return {
      kind: 'added',
      product,
      ...put.value,
      years: match.kind === 'needs-age-check' ? match.years : null,
    }
  }

  return {
    /** The camera is starting: nobody scans yet. */
    starting: () => feedback.prepare(),

    onScan,

    /** A code the shopper typed or a picture held. */
    typed: (text: string) => onScan({ text, symbology: 'typed', at: clock.now() }),

    /** A read nobody is waiting for: it only says that the code is still there. */
    stillThere(scan: RawScan) {
      seen = sight(seen, scan).seen
    },

    /** The camera's picture was read, whatever it held; called before what it held. */
    frameRead(at: Millis) {
      seen = frameRead(seen, lastFrame, at)
      lastFrame = at
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

    /** What the phone itself knows a code to stand for; nothing is asked, counted or added. */
    known: (scan: RawScan): ProductMatch | undefined => matchAll(meaningsOf(scan).filter(isProductCode)),

    /** The product the shopper picked of several. */
    chosen(match: ProductMatch): ScanOutcome {
      const outcome = settle(match, 'to-add')
      if (outcome.kind === 'added' && 'code' in match) pieces.noteChosen(match.code, outcome)
      void whenSafe(outcome)
      return outcome
    },

    /** What a scan costs, without adding it; `chosen` adds what was looked at. */
    look: (scan: RawScan) => read(scan, 'to-look'),

    /** Looks at the product the shopper picked of several. */
    chosenToLook: (match: ProductMatch) => settle(match, 'to-look'),

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
