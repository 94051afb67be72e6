/** View model: scans come in, the basket grows or a price is looked at, and whatever cannot be added gets its sentence. */
import { useMemo, useRef, useState } from 'react'
import { pieceCount } from '@/domain/cart'
import type { RawScan } from '@/domain/code'
import type { LineId, Result } from '@/domain/kernel'
import { mapOk, millis } from '@/domain/kernel'
import type { ProductMatch } from '@/domain/product'
import { canMove, cartOf, storeIdOf } from '@/domain/trip'
import { goTo, useOnShow } from '@/platform/page'
import type { ScanFailure } from '@/platform/ports'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useSteady } from '@/ui/hooks/use-steady'
import {
  useAssortment,
  useFlows,
  usePlatform,
  useProducts,
  useTrip,
  useTripState,
  useVoice,
} from '@/wiring-hooks'
import { usePriced } from '@/wiring-prices'
import { refusalLine } from '../_shared/refusal-line'
import { useKeyScanner } from '../_shared/use-key-scanner'
import { useUndo } from '../_shared/use-undo'
import { differentCodes, mustAsk } from './several-codes'
import type { Answer, Looked, ScanOutcome, SheetState } from './sheet-state'
import { CLOSED, sheetFor } from './sheet-state'
import { useAdded } from './use-added'
import { useClaim } from './use-claim'
import { lineOf, usePiece } from './use-piece'
import { usePriceCheck } from './use-price-check'

/** A look-up that takes longer says so. */
const PATIENCE = millis(400)

export function useScan() {
  const words = useMessages()
  const { language } = useLooks()
  const { scan, visit } = useFlows()
  const { clock, scanner } = usePlatform()
  const trip = useTrip()
  const isSaved = useTripState(({ saved }) => saved)
  const products = useProducts()
  const priced = usePriced()
  const hasPrices = useAssortment() !== null
  const voice = useVoice()
  const claim = useClaim()
  const [sheet, setSheet] = useState<SheetState>(CLOSED)
  const [latest, setLatest] = useState<LineId | null>(null)
  const waiting = useRef(0)
  const turn = useRef(Promise.resolve())
  const cart = cartOf(trip)
  const { message, tell } = useUndo(clock, cart.revision)
  const { added, ...strip } = useAdded(clock)
  const priceCheck = usePriceCheck()

  function ask(next: SheetState, question: string) {
    setSheet(next)
    voice.say(question)
  }

  function show(outcome: ScanOutcome, raw?: RawScan) {
    if (outcome.kind === 'repeat') return
    const next = sheetFor(outcome, words, language, raw?.symbology === 'typed' ? raw.text : '')
    if (next) ask(next, next.kind === 'answer' ? next.advice.title : words.product.matches.ambiguous.title)
    else setSheet(CLOSED)
    strip.hide()
    priceCheck.forget()
    if (outcome.kind === 'looked') priceCheck.show(outcome)
    if (outcome.kind !== 'added') return
    setLatest(outcome.lineId)
    strip.show(outcome)
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

  /** A coupon goes into the wallet, anything else is shown as it is. */
  async function settle(outcome: ScanOutcome, raw?: RawScan) {
    if (outcome.kind !== 'other-code' || outcome.code.kind !== 'coupon') return show(outcome, raw)
    strip.hide()
    const sheet = await claim(outcome.code.text)
    ask(sheet, sheet.advice.title)
  }

  const read = priceCheck.isOn ? scan.look : scan.onScan
  const chosenCode = (raw: RawScan) => inTurn(async () => settle(await read(raw), raw))
  const typed = (text: string) => chosenCode({ text, symbology: 'typed', at: clock.now() })
  // whoever pulls the trigger of a hand scanner means it, whatever is open
  useKeyScanner((raw) => {
    if (canMove(trip, 'scan')) void chosenCode(raw)
  })

  /** Several codes in one picture, or one that may be misread: the shopper says which it is. */
  async function take(read: Promise<Result<readonly RawScan[], ScanFailure>>) {
    const found = await read
    if (!found.ok) return tell(words.scan.failures[found.error])
    const scans = differentCodes(found.value)
    const [first] = scans
    if (!first) return tell(words.scan.failures['nothing-found'])
    if (mustAsk(scans)) return ask({ kind: 'several-codes', scans }, words.scan.severalCodes(scans.length))
    await chosenCode(first)
  }

  useOnShow(() => {
    scan.starting()
    const storeId = storeIdOf(trip)
    if (storeId && !hasPrices) void visit.loadAssortment(storeId)
    const brought = scan.takeBrought()
    if (brought !== null) void inTurn(async () => settle(await scan.typed(brought)))
  })

  const addedLine = (added && cart.lines.find(({ id }) => id === added.lineId)) ?? null
  const { looked } = priceCheck
  const lookedLine = useMemo(() => looked && lineOf(looked), [looked])
  const piece = usePiece(addedLine ?? lookedLine)

  return {
    trip,
    lines: cart.lines,
    pieces: pieceCount(cart.lines),
    priced,
    products,
    latest,
    sheet,
    message,
    voice,
    priceCheck,
    /** What has just gone into the basket, while its line is still there. */
    added: added && addedLine ? { ...added, line: addedLine } : null,
    /** The price of one piece of that, or of what was looked at. */
    piece,
    isOpen: canMove(trip, 'scan'),
    /** False while what was added last is not on the phone's disk. */
    isSaved,
    canUndo: added?.revision === cart.revision && canMove(trip, 'undo'),
    canReview: canMove(trip, 'checkout') || canMove(trip, 'pay'),
    canScanOnce: scanner.canScanOnce,
    canScanPicture: scanner.canScanPicture,
    clock,
    typed,
    chosenCode,
    // the chooser must open within the tap itself
    readPicture: () => void take(scanner.scanPicture()),
    onFrame: scan.frameRead,
    known: scan.known,
    /** While something is asked or looked up, the camera's reads are no answers; they only say the code is there. */
    onScan(raw: RawScan) {
      if (sheet.kind === 'closed' && waiting.current === 0) void chosenCode(raw)
      else scan.stillThere(raw)
    },
    scanOnce: () => take(scanner.scanOnce().then((once) => mapOk(once, (raw) => [raw]))),
    choose: (match: ProductMatch) => show(priceCheck.isOn ? scan.chosenToLook(match) : scan.chosen(match)),
    addLooked() {
      if (priceCheck.looked) show(scan.chosen(priceCheck.looked.match))
    },
    async report({ code, printed }: NonNullable<Answer['unknown']>) {
      const reported = await scan.report(code)
      const card = {
        kind: 'staff-card',
        code: printed,
        reference: reported.ok ? reported.value.reference : null,
      } as const
      // the shopper may have closed it and gone on
      setSheet((now) => (now === sheet ? card : now))
      if (reported.ok) tell(words.product.reported)
    },
    setQuantity: useSteady((lineId: LineId, quantity: number) => {
      const set = scan.setQuantity(lineId, quantity)
      const line = cart.lines.find(({ id }) => id === lineId)
      const limit = (line && products.byId(line.productId)?.purchaseLimit) ?? null
      if (!set.ok) tell(refusalLine(set.error, limit, words))
      if (lineId === added?.lineId) strip.keep()
    }),
    undo() {
      scan.undo()
      strip.hide()
      tell(words.cart.restored)
    },
    openTyping: (text = '') => setSheet({ kind: 'typing', text }),
    openMore: () => setSheet({ kind: 'more' }),
    explain: (looked: Looked) => setSheet({ kind: 'why', looked }),
    openLine: useSteady((lineId: LineId) => setSheet({ kind: 'line', lineId })),
    closeSheet: () => setSheet(CLOSED),
    review: () => goTo('pages/checkout/index'),
    seeCart: () => goTo('pages/cart/index'),
  }
}
