/** View model: scans come in, the basket grows, and whatever cannot be added gets its sentence. */
import { useRef, useState } from 'react'
import { pieceCount } from '@/domain/cart'
import type { RawScan } from '@/domain/code'
import type { LineId } from '@/domain/kernel'
import type { MatchedCode, ProductMatch } from '@/domain/product'
import { canMove, cartOf } from '@/domain/trip'
import { goTo, useOnShow } from '@/platform/page'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useCatalog, useFlows, usePlatform, usePriced, useProducts, useTrip } from '@/wiring-hooks'
import { useUndo } from '../_shared/use-undo'
import type { ScanOutcome, SheetState } from './sheet-state'
import { CLOSED, sheetFor } from './sheet-state'

export function useScan() {
  const words = useMessages()
  const { language } = useLooks()
  const { scan, visit } = useFlows()
  const { clock, scanner } = usePlatform()
  const trip = useTrip()
  const products = useProducts()
  const priced = usePriced()
  const hasPrices = useCatalog(
    ({ assortment }) => 'storeId' in trip && assortment?.catalog.storeId === trip.storeId,
  )
  const [sheet, setSheet] = useState<SheetState>(CLOSED)
  const [latest, setLatest] = useState<LineId | null>(null)
  const isBusy = useRef(false)
  const cart = cartOf(trip)
  const { message, canUndo, tell } = useUndo(clock, cart.revision)

  function show(outcome: ScanOutcome) {
    const next = sheetFor(outcome, words, language)
    if (next) setSheet(next)
    if (outcome.kind !== 'added') return
    setLatest(outcome.lineId)
    setSheet(CLOSED)
    // the store already holds the new basket; this render still has the old one
    tell(words.scan.added(outcome.product.name[language]), outcome.revision)
  }

  async function once(work: () => Promise<void>) {
    if (isBusy.current) return
    isBusy.current = true
    try {
      await work()
    } finally {
      isBusy.current = false
    }
  }

  const typed = (text: string) => once(async () => show(await scan.typed(text)))

  /** Several codes in one picture: the shopper says which. */
  async function readPicture() {
    const read = await scanner.scanPicture()
    if (!read.ok) return tell(words.scan.failures[read.error])
    const [first, ...more] = read.value
    if (!first) return tell(words.scan.failures['nothing-found'])
    if (more.length > 0) return setSheet({ kind: 'several-codes', texts: read.value.map(({ text }) => text) })
    show(await scan.onScan(first))
  }

  useOnShow(() => {
    if ('storeId' in trip && !hasPrices) void visit.loadAssortment(trip.storeId)
    const brought = scan.takeBrought()
    if (brought !== null) void typed(brought)
  })

  return {
    trip,
    lines: cart.lines,
    pieces: pieceCount(cart.lines),
    priced,
    products,
    latest,
    sheet,
    message,
    isOpen: canMove(trip, 'scan'),
    canUndo: canUndo && canMove(trip, 'undo'),
    canReview: canMove(trip, 'checkout') || canMove(trip, 'pay'),
    canScanOnce: scanner.canScanOnce,
    canScanPicture: scanner.canScanPicture,
    clock,
    typed,
    readPicture: () => once(readPicture),
    /** While a sheet asks something, the camera's reads are not answers to it. */
    onScan: (raw: RawScan) =>
      sheet.kind === 'closed' ? void once(async () => show(await scan.onScan(raw))) : undefined,
    scanOnce: () =>
      once(async () => {
        const read = await scanner.scanOnce()
        if (read.ok) show(await scan.onScan(read.value))
        else tell(words.scan.failures[read.error])
      }),
    choose: (match: ProductMatch) => show(scan.chosen(match)),
    async report(unknown: MatchedCode) {
      const reported = await scan.report(unknown)
      setSheet(CLOSED)
      tell(reported.ok ? words.product.reported : words.errors.client.offline.advice)
    },
    setQuantity(lineId: LineId, quantity: number) {
      const set = scan.setQuantity(lineId, quantity)
      if (!set.ok) tell(words.refusals.trip[set.error])
    },
    undo() {
      scan.undo()
      tell(words.cart.restored)
    },
    openTyping: () => setSheet({ kind: 'typing' }),
    openLine: (lineId: LineId) => setSheet({ kind: 'line', lineId }),
    closeSheet: () => setSheet(CLOSED),
    review: () => goTo('pages/checkout/index'),
    seeCart: () => goTo('pages/cart/index'),
  }
}
