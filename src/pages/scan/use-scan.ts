/** View model: scans come in, the basket grows, and whatever cannot be added gets its sentence. */
import { useRef, useState } from 'react'
import { pieceCount } from '@/domain/cart'
import type { RawScan } from '@/domain/code'
import type { LineId } from '@/domain/kernel'
import { millis } from '@/domain/kernel'
import type { MatchedCode, ProductMatch } from '@/domain/product'
import { canMove, cartOf } from '@/domain/trip'
import { goTo, useOnShow } from '@/platform/page'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useCatalog, useFlows, usePlatform, usePriced, useProducts, useTrip } from '@/wiring-hooks'
import { useUndo } from '../_shared/use-undo'
import { differentCodes } from './several-codes'
import type { ScanOutcome, SheetState } from './sheet-state'
import { CLOSED, sheetFor } from './sheet-state'

/** A look-up that takes longer says so. */
const PATIENCE = millis(400)

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
  const waiting = useRef(0)
  const turn = useRef(Promise.resolve())
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

  /** One answer at a time; what is typed meanwhile waits its turn, what the camera sees does not. */
  function inTurn(work: () => Promise<unknown>): Promise<void> {
    waiting.current += 1
    const cancel = clock.after(PATIENCE, () => tell(words.scan.lookingUp))
    const over = () => {
      cancel()
      waiting.current -= 1
    }
    const done = turn.current.then(work)
    // a bug in one look-up must not end all that follow
    turn.current = done.then(over, over)
    return done.then(() => undefined)
  }

  const typed = (text: string) => inTurn(async () => show(await scan.typed(text)))
  const chosenCode = (raw: RawScan) => inTurn(async () => show(await scan.onScan(raw)))

  /** Several codes in one picture: the shopper says which. */
  async function readPicture() {
    const read = await scanner.scanPicture()
    if (!read.ok) return tell(words.scan.failures[read.error])
    const scans = differentCodes(read.value)
    const [first] = scans
    if (!first) return tell(words.scan.failures['nothing-found'])
    if (scans.length > 1) return setSheet({ kind: 'several-codes', scans })
    await chosenCode(first)
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
    chosenCode,
    // the chooser must open within the tap itself
    readPicture: () => void readPicture(),
    /** While something is asked or looked up, the camera's reads are no answers; they only say the code is there. */
    onScan(raw: RawScan) {
      if (sheet.kind === 'closed' && waiting.current === 0) void chosenCode(raw)
      else scan.stillThere(raw)
    },
    async scanOnce() {
      const read = await scanner.scanOnce()
      if (read.ok) await chosenCode(read.value)
      else tell(words.scan.failures[read.error])
    },
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
