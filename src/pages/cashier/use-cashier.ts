/** View model: choose a wallet, open it, and follow the payment until the server has said what became of it. */
import { useRef, useState } from 'react'
import type { Fen } from '@/domain/kernel'
import { subtractFen } from '@/domain/kernel'
import { billChange, isDearer } from '@/domain/order'
import type { TenderId } from '@/domain/payment'
import { opensSheet } from '@/domain/payment'
import type { Trip } from '@/domain/trip'
import { cartOf, storeIdOf } from '@/domain/trip'
import { goHome, goInstead, useOnShow, useShown } from '@/platform/page'
import { useBusy } from '@/ui/hooks/use-busy'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useWhen } from '@/ui/hooks/use-while'
import type { Advice } from '@/ui/messages/words'
import {
  useCatalog,
  useFlows,
  usePlatform,
  useProducts,
  useShopper,
  useStores,
  useTrip,
} from '@/wiring-hooks'
import { HOME } from '@/wiring-page'
import { goodsView } from '../_shared/goods-view'
import { changedGoods } from '../_shared/price-changes'
import { chosenIn, tenderOrder } from '../_shared/tender-order'
import { useSentence } from '../_shared/use-sentence'
import { stageOf } from './stage'
import { useWalletBills } from './use-wallet-bills'

export type CashierView = ReturnType<typeof useCashier>
type Deed = 'pay' | 'open' | 'check' | 'renew' | 'give-up' | 'cart' | 'look'
type Told = { readonly code: string; readonly advice: Advice; readonly at: string; readonly deed: Deed }
type Flows = ReturnType<typeof useFlows>
type Outcome = Awaited<ReturnType<Flows['checkout']['pay'] | Flows['takeUp']['order']>>

/** The host app's own cashier is open; a code on the page stays there until the server says more. */
const awaitsSheet = (trip: Trip) =>
  trip.phase === 'paying' && trip.payment.kind === 'awaiting-user' && opensSheet(trip.payment.invocation)
/** Names a state of the visit, whatever object it lives in. */
const momentOf = (trip: Trip) =>
  trip.phase === 'paying' ? `${trip.payment.attempt} ${trip.payment.kind}` : trip.phase

/** The offer of another wallet that this one does without. */
const lostWith = (wallet: TenderId, amount: Fen) => (amount > 0 ? { wallet, amount } : null)

export function useCashier() {
  const { checkout, resume, takeUp, visit } = useFlows()
  const { identity } = usePlatform()
  const stores = useStores()
  const sentence = useSentence()
  const trip = useTrip()
  const products = useProducts()
  const { language } = useLooks()
  const { cashier } = useMessages()
  const shown = useShown()
  const known = useCatalog((state) => state.stores)
  const lastUsed = useShopper((state) => state.lastTender)
  const { busy, run } = useBusy<Deed>()
  const [picked, setPicked] = useState<TenderId | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [isLeaving, setLeaving] = useState(false)
  /** The wallet was opened from here: showing again means the shopper is back from it. */
  const wentToWallet = useRef(false)

  const store = known.find(({ id }) => id === storeIdOf(trip))
  const { billOf, bound } = useWalletBills(trip)
  const order = tenderOrder({
    host: identity.host,
    accepts: store?.accepts,
    lastUsed,
    hasOffer: (tender) => billOf(tender).off > 0,
  })
  const chosen = chosenIn(order, picked, lastUsed)
  const bill = billOf(chosen)
  const { due } = bill

  // between closing an order and placing the next one there is neither: the page stays as it is
  const current = stageOf(trip)
  const last = useRef(current)
  if (busy !== 'pay' || current.kind !== 'elsewhere') last.current = current

  // old news once the visit has moved on
  const news = told?.at === momentOf(trip) ? told : null
  // a price that was asked for this wallet and is more than it was shown
  const change =
    trip.phase === 'quoted' && trip.quotedFor === chosen ? billChange(trip.seen, trip.quote) : null

  useOnShow(() => {
    if (!store) void visit.loadStores()
    if (wentToWallet.current && awaitsSheet(trip)) checkout.walletLeft()
    wentToWallet.current = false
    void resume.resume()
  })
  useWhen(shown && trip.phase === 'paid', () => goInstead('pages/pass/index'))

  /** Does one thing, says why it failed, and goes on following whatever state it led to. */
  function does(deed: Deed, work: () => Promise<Outcome>) {
    run(deed, async () => {
      setTold(null)
      const outcome = await work()
      if (!outcome.ok) {
        const { code } = outcome.error
        const at = momentOf(stores.trip.getState().trip)
        setTold({ code, advice: sentence(code), at, deed })
      }
      if (!outcome.ok || !awaitsSheet(outcome.value)) wentToWallet.current = false
      resume.follow()
      return outcome
    })
  }

  function toWallet(deed: Deed, work: () => Promise<Outcome>) {
    does(deed, () => {
      wentToWallet.current = true
      return work()
    })
  }

  /** Gives the order up and goes where its basket is. */
  const backTo = (path: 'pages/cart/index' | 'pages/checkout/index') =>
    does('cart', async () => {
      const changed = await checkout.changeCart()
      if (changed.ok && changed.value.phase === 'shopping') goInstead(path)
      return changed
    })

  return {
    stage: last.current,
    billOf,
    /** What the chosen wallet will be asked for. */
    due,
    lost: bound === null || bound === chosen ? null : lostWith(bound, subtractFen(due, billOf(bound).due)),
    order,
    chosen,
    lastUsed,
    busy,
    trouble: news && news.deed !== 'check' ? news.advice : null,
    /** What a look at the payment has brought, to be said where it was asked for. */
    checked: news?.deed === 'check' ? news.advice : null,
    /** Another phone is paying this order: asks whether it still is. */
    lookAgain:
      news?.code === 'paying-elsewhere' && trip.phase === 'paying'
        ? () => does('look', () => takeUp.order(trip.order.id))
        : null,
    /** The same basket would be refused again. */
    toCart: news?.code === 'nothing-to-pay' ? () => goInstead('pages/cart/index') : null,
    /** Where the store asks more than was shown. */
    change: isDearer(change) ? changedGoods(change, goodsView(cartOf(trip).lines, products, language)) : null,
    choose(wallet: TenderId) {
      setPicked(wallet)
      // it was about another one
      setTold(null)
    },
    pay: () => toWallet('pay', () => checkout.pay(chosen, bill)),
    openWallet: () => toWallet('open', checkout.openWallet),
    check: () =>
      does('check', async () => {
        if (awaitsSheet(trip)) checkout.walletLeft()
        const looked = await checkout.refresh()
        const after = stores.trip.getState().trip
        if (looked.ok && after.phase === 'paying' && after.payment.kind === 'awaiting-user')
          setTold({ code: 'not-yet', advice: cashier.notYet, at: momentOf(after), deed: 'check' })
        return looked
      }),
    /** Another code for the same, in place of one that has run out. */
    renew: () =>
      does('renew', () => checkout.renew(trip.phase === 'paying' ? billOf(trip.payment.tender) : bill)),
    giveUp: () => does('give-up', checkout.cancelAttempt),
    isLeaving,
    askToLeave: () => setLeaving(true),
    stay: () => setLeaving(false),
    leave() {
      visit.giveUp()
      goHome(HOME)
    },
    changeCart: () => backTo('pages/cart/index'),
    /** Of an order whose time is up: the same basket, confirmed anew. */
    priceAgain: () => backTo('pages/checkout/index'),
    quoteAgain: () => goInstead('pages/checkout/index'),
  }
}
