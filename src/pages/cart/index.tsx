/** The basket: every line, why it costs what it costs, and on to checkout. */
import { Text, View } from '@tarojs/components'
import { useCallback } from 'react'
import { goBack } from '@/platform/page'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { classNames } from '@/ui/components/class-names'
import { Dialog } from '@/ui/components/dialog'
import { LongList } from '@/ui/components/long-list'
import { Toast } from '@/ui/components/toast'
import { useMessages } from '@/ui/hooks/use-looks'
import { HOME, page } from '@/wiring-page'
import { CouponRow } from '../_shared/coupon-row'
import { CouponSheet } from '../_shared/coupon-sheet'
import { Screen } from '../_shared/screen'
import { TripTrouble } from '../_shared/trip-trouble'
import { WayOn } from '../_shared/way-on'
import { CartFooter } from './_parts/cart-footer'
import { CartLine } from './_parts/cart-line'
import { CartTotals } from './_parts/cart-totals'
import { Nudges } from './_parts/nudges'
import { WhySheet } from './_parts/why-sheet'
import type { LineView } from './line-view'
import type { CartView } from './use-cart'
import { useCart } from './use-cart'
import './index.scss'

function CartPage() {
  const { cart, common } = useMessages()
  const view = useCart()
  return (
    <Screen
      title={cart.title}
      onBack={() => goBack(HOME)}
      overlays={<Overlays view={view} />}
      toast={
        <Toast
          message={view.message}
          action={view.canUndo ? { label: common.undo, onClick: view.undo } : undefined}
        />
      }
      footer={
        view.isOpen && (
          <CartFooter
            totals={view.totals}
            canCheckOut={view.canCheckOut}
            canScan={view.canScan}
            onCheckOut={view.checkOut}
            onScan={view.scanOn}
          />
        )
      }
    >
      {view.isOpen ? <Goods view={view} /> : <WayOn />}
    </Screen>
  )
}

function Goods({ view }: { readonly view: CartView }) {
  const { cart, common } = useMessages()
  const { setQuantity, remove, explain } = view
  const drawLine = useCallback(
    (line: LineView) => (
      <CartLine key={line.id} line={line} onQuantity={setQuantity} onRemove={remove} onExplain={explain} />
    ),
    [setQuantity, remove, explain],
  )
  return (
    <View className="cart">
      <TripTrouble />
      <Notices view={view} />
      <Card flush>
        <View className="cart__head">
          <Text className="cart__where">{view.storeName ?? common.brand}</Text>
          <Text className="cart__count">{common.pieces(view.pieces)}</Text>
        </View>
        <LongList rows={view.lines.slice(0, view.drawn)} draw={drawLine} />
      </Card>
      <CouponRow choices={view.coupons} />
      {view.totals && (
        <CartTotals
          totals={view.totals}
          memberSaving={view.memberSaving}
          hasLapsed={view.hasLapsed}
          onSignIn={view.signIn}
        />
      )}
      <Button variant="quiet" icon="trash-2" onClick={() => view.askToClear(true)}>
        {cart.clear}
      </Button>
    </View>
  )
}

/** They come and go in a place of their own: mini programs count children, and would send the list after it anew. */
function Notices({ view }: { readonly view: CartView }) {
  const { errors, cart } = useMessages()
  const isEmpty = !view.isUnpriced && !view.hasPastDate && view.overCap === null && view.nudges.length === 0
  return (
    <View className={classNames('cart__notices', isEmpty && 'cart__notices--none')}>
      {view.isUnpriced && (
        <Banner tone="warn" title={cart.unpriced.title}>
          {cart.unpriced.advice}
        </Banner>
      )}
      {view.hasPastDate && (
        <Banner tone="danger" title={errors.store['past-its-date'].title}>
          {errors.store['past-its-date'].advice}
        </Banner>
      )}
      {view.overCap !== null && (
        <Banner tone="warn" title={errors.store['over-amount-cap'].title}>
          {cart.overCap(view.overCap)}
        </Banner>
      )}
      <Nudges nudges={view.nudges} onFollow={view.follow} />
    </View>
  )
}

function Overlays({ view }: { readonly view: CartView }) {
  const { cart, common } = useMessages()
  return (
    <>
      <CouponSheet choices={view.coupons} />
      <WhySheet line={view.explained} story={view.story} onClose={() => view.explain(null)} />
      <Dialog
        open={view.clearing}
        title={cart.clearAsk.title}
        confirm={cart.clearAsk.confirm}
        onConfirm={view.clear}
        cancel={common.cancel}
        onCancel={() => view.askToClear(false)}
        danger
      >
        {cart.clearAsk.advice}
      </Dialog>
    </>
  )
}

export default page(CartPage)
