/** View model: the basket line by line, what it comes to, and what may be done with it. */
import { useMemo, useState } from 'react'
import { pieceCount } from '@/domain/cart'
import type { LineId } from '@/domain/kernel'
import { explainLine, savingsOf } from '@/domain/pricing'
import { canMove, cartOf, storeIdOf } from '@/domain/trip'
import { goTo, useOnShow } from '@/platform/page'
import { useGrowing } from '@/ui/hooks/use-growing'
import { useKept } from '@/ui/hooks/use-kept'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useSteady } from '@/ui/hooks/use-steady'
import { useCatalog, useFlows, usePlatform, useProducts, useShopper, useToday, useTrip } from '@/wiring-hooks'
import { useMemberOffer, useOverCap, usePriced, usePricingContext } from '@/wiring-prices'
import { priceStory } from '../_shared/price-story'
import { refusalLine } from '../_shared/refusal-line'
import { useCouponChoice } from '../_shared/use-coupon-choice'
import { useUndo } from '../_shared/use-undo'
import type { LineView } from './line-view'
import { isSameView, lineViews } from './line-view'
import type { Nudge } from './use-nudges'
import { useNudges } from './use-nudges'

export type CartView = ReturnType<typeof useCart>

export function useCart() {
  const words = useMessages()
  const { language } = useLooks()
  const { scan, visit } = useFlows()
  const { clock } = usePlatform()
  const trip = useTrip()
  const priced = usePriced()
  const products = useProducts()
  const assortment = useCatalog((state) => state.assortment)
  const stores = useCatalog((state) => state.stores)
  const subject = useShopper((state) => state.subject)
  const [explained, setExplained] = useState<LineId | null>(null)
  const [clearing, setClearing] = useState(false)
  const cart = cartOf(trip)
  const storeId = storeIdOf(trip)
  const toast = useUndo(clock, cart.revision)

  useOnShow(() => {
    if (storeId && assortment?.catalog.storeId !== storeId) void visit.loadAssortment(storeId)
  })

  const book = assortment?.book ?? null
  const today = useToday()
  const context = usePricingContext()
  const offer = useMemberOffer()
  const memberSaving = subject.kind === 'guest' && offer && offer.saving > 0 ? offer.saving : null
  const nudges = useNudges(products, language)
  const views = useMemo(
    () => lineViews(cart.lines, { products, book, priced, language, today }),
    [cart.lines, products, book, priced, language, today],
  )
  const lines = useKept(views, isSameView)
  const overCap = useOverCap()
  const hasPastDate = lines.some((line) => line.isPastDate)
  const isUnpriced = lines.some(({ prices }) => prices === null)

  const story = useMemo(() => {
    const line = priced?.lines.find(({ lineId }) => lineId === explained)
    if (!priced || !book || !line) return null
    return priceStory(line, explainLine(line.lineId, priced, cart, book, context))
  }, [explained, priced, book, cart, context])

  function setQuantity(line: LineView, quantity: number) {
    const changed = scan.setQuantity(line.id, quantity)
    if (!changed.ok) toast.tell(refusalLine(changed.error, line.limit, words))
    else if (quantity === 0) toast.tell(words.cart.removed(line.name), cartOf(changed.value).revision)
  }

  return {
    isOpen: canMove(trip, 'edit-cart'),
    lines,
    /** How many of them by now. */
    drawn: useGrowing(lines.length, clock),
    pieces: pieceCount(cart.lines),
    storeName: stores.find(({ id }) => id === storeId)?.name[language],
    totals: priced && { ...priced, off: savingsOf(priced.lines) },
    memberSaving,
    nudges: memberSaving === null ? nudges : nudges.filter(({ kind }) => kind !== 'tier').slice(0, 1),
    follow: ({ kind }: Nudge) => goTo(kind === 'tier' ? 'pages/membership/index' : 'pages/scan/index'),
    hasLapsed: subject.kind === 'member' && priced?.tier === 'none',
    coupons: useCouponChoice(),
    isUnpriced,
    hasPastDate,
    canScan: canMove(trip, 'scan'),
    overCap,
    canCheckOut:
      !isUnpriced && !hasPastDate && overCap === null && (canMove(trip, 'checkout') || canMove(trip, 'pay')),
    explained: lines.find(({ id }) => id === explained),
    story,
    clearing,
    message: toast.message,
    canUndo: toast.canUndo && canMove(trip, 'undo'),
    setQuantity: useSteady(setQuantity),
    remove: useSteady((line: LineView) => {
      const removed = scan.remove(line.id)
      if (removed.ok) toast.tell(words.cart.removed(line.name), cartOf(removed.value).revision)
    }),
    undo() {
      if (scan.undo().ok) toast.tell(words.cart.restored)
    },
    explain: setExplained,
    askToClear: setClearing,
    clear() {
      setClearing(false)
      for (const { id } of cart.lines) scan.remove(id)
    },
    checkOut: () => goTo('pages/checkout/index'),
    scanOn: () => goTo('pages/scan/index'),
    signIn: () => goTo('pages/me/index'),
  }
}
