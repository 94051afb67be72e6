/** View model: the basket line by line, what it comes to, and what may be done with it. */
import { useState } from 'react'
import { pieceCount } from '@/domain/cart'
import type { Fen, LineId } from '@/domain/kernel'
import { subtractFen } from '@/domain/kernel'
import { explainLine, savingsOf } from '@/domain/pricing'
import { canMove, cartOf, storeIdOf } from '@/domain/trip'
import { goTo, useOnShow } from '@/platform/page'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import {
  useCatalog,
  useFlows,
  useIsOverCap,
  usePlatform,
  usePriced,
  usePricingContext,
  useProducts,
  useShopper,
  useToday,
  useTrip,
} from '@/wiring-hooks'
import { priceStory } from '../_shared/price-story'
import { useCouponChoice } from '../_shared/use-coupon-choice'
import { useSentence } from '../_shared/use-sentence'
import { useUndo } from '../_shared/use-undo'
import type { LineView } from './line-view'
import { lineView } from './line-view'
import type { Nudge } from './use-nudges'
import { useNudges } from './use-nudges'

export type CartView = ReturnType<typeof useCart>

export function useCart() {
  const words = useMessages()
  const { language } = useLooks()
  const { scan, visit } = useFlows()
  const { clock } = usePlatform()
  const sentence = useSentence()
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

  const shop = {
    products,
    book: assortment?.book ?? null,
    priced: priced?.mine ?? null,
    language,
    today: useToday(),
  }
  const context = usePricingContext()
  const memberSaving =
    subject.kind === 'guest' && priced ? worthIt(priced.mine.total, priced.asMember.total) : null
  const nudges = useNudges({ cart, ...shop })
  const lines = cart.lines.map((line) => lineView(line, shop))
  const isOverCap = useIsOverCap()
  const hasPastDate = lines.some((line) => line.isPastDate)
  const isUnpriced = lines.some(({ prices }) => prices === null)

  function storyOf(id: LineId | null) {
    const { book } = shop
    const line = priced?.mine.lines.find(({ lineId }) => lineId === id)
    if (!priced || !book || !line) return null
    return priceStory(line, explainLine(line.lineId, priced.mine, cart, book, context))
  }

  function setQuantity(line: LineView, quantity: number) {
    const changed = scan.setQuantity(line.id, quantity)
    if (!changed.ok) toast.tell(sentence(changed.error).title)
    else if (quantity === 0) toast.tell(words.cart.removed(line.name), cartOf(changed.value).revision)
  }

  return {
    isOpen: canMove(trip, 'edit-cart'),
    lines,
    pieces: pieceCount(cart.lines),
    storeName: stores.find(({ id }) => id === storeId)?.name[language],
    totals: priced && { ...priced.mine, off: savingsOf(priced.mine.lines) },
    memberSaving,
    nudges: memberSaving === null ? nudges : nudges.filter(({ kind }) => kind !== 'tier').slice(0, 1),
    follow: ({ kind }: Nudge) => goTo(kind === 'tier' ? 'pages/membership/index' : 'pages/scan/index'),
    hasLapsed: subject.kind === 'member' && priced?.mine.tier === 'none',
    coupons: useCouponChoice(),
    isUnpriced,
    hasPastDate,
    canScan: canMove(trip, 'scan'),
    isOverCap,
    canCheckOut:
      !isUnpriced && !hasPastDate && !isOverCap && (canMove(trip, 'checkout') || canMove(trip, 'pay')),
    explained: lines.find(({ id }) => id === explained),
    story: storyOf(explained),
    clearing,
    message: toast.message,
    canUndo: toast.canUndo && canMove(trip, 'undo'),
    setQuantity,
    remove(line: LineView) {
      const removed = scan.remove(line.id)
      if (removed.ok) toast.tell(words.cart.removed(line.name), cartOf(removed.value).revision)
    },
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

function worthIt(mine: Fen, asMember: Fen): Fen | null {
  const saved = subtractFen(mine, asMember)
  return saved > 0 ? saved : null
}
