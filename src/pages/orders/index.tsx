/** The shopper's orders, newest first. */
import { View } from '@tarojs/components'
import { Problem } from '@/pages/_shared/problem'
import { Screen } from '@/pages/_shared/screen'
import { useSentence } from '@/pages/_shared/use-sentence'
import { Banner } from '@/ui/components/banner'
import { Skeleton } from '@/ui/components/skeleton'
import { useMessages } from '@/ui/hooks/use-looks'
import { page } from '@/wiring-page'
import { NoOrders } from './_parts/no-orders'
import { OrderCard } from './_parts/order-card'
import { useOrders } from './use-orders'
import './index.scss'

function OrdersPage() {
  const messages = useMessages()
  const view = useOrders()
  return (
    <Screen title={messages.orders.title} tab="orders">
      {view.orders === null ? (
        view.problem === null ? (
          <Skeleton count={4} />
        ) : (
          <Problem code={view.problem} onRetry={view.retry} />
        )
      ) : (
        <View className="orders">
          {view.problem !== null && <NotFresh code={view.problem} onRetry={view.retry} />}
          {view.orders.length === 0 && (
            <NoOrders
              isGuest={view.isGuest}
              canScan={view.canScan}
              onShop={view.shop}
              onSignIn={view.signIn}
            />
          )}
          {view.orders.map((order) => (
            <OrderCard key={order.id} order={order} onOpen={() => view.open(order)} />
          ))}
        </View>
      )}
    </Screen>
  )
}

/** Above a list from before: asking again has failed. */
function NotFresh({ code, onRetry }: { readonly code: string; readonly onRetry: () => void }) {
  const { common } = useMessages()
  const { title } = useSentence()(code)
  return (
    <Banner
      tone="warn"
      title={title}
      action={{ label: common.tryAgain, onClick: onRetry }}
      className="orders__notice"
    />
  )
}

export default page(OrdersPage)
