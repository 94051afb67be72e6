/** Coupons: what one has, what one may collect, and a field for codes on paper. */
import { View } from '@tarojs/components'
import { goBack } from '@/platform/page'
import { EmptyState } from '@/ui/components/empty-state'
import { Skeleton } from '@/ui/components/skeleton'
import { Toast } from '@/ui/components/toast'
import { useMessages } from '@/ui/hooks/use-looks'
import { HOME, page } from '@/wiring-page'
import { ForYou } from '../_shared/for-you'
import { Problem } from '../_shared/problem'
import { Screen } from '../_shared/screen'
import { WhyOffer } from '../_shared/why-offer'
import { CodeField } from './_parts/code-field'
import { Coupons } from './_parts/coupons'
import { Offers } from './_parts/offers'
import './index.scss'
import type { CouponsView } from './use-coupons'
import { useCoupons } from './use-coupons'

function CouponsPage() {
  const { coupons } = useMessages()
  const view = useCoupons()
  return (
    <Screen
      title={coupons.title}
      onBack={() => goBack(HOME)}
      toast={<Toast message={view.message} />}
      overlays={<WhyOffer view={view.forYou} />}
    >
      <Content view={view} />
    </Screen>
  )
}

function Content({ view }: { readonly view: CouponsView }) {
  const { coupons } = useMessages()
  const { wallet } = view
  if (wallet === null) {
    return view.problem === null ? (
      <Skeleton count={4} />
    ) : (
      <Problem code={view.problem} onRetry={view.retry} />
    )
  }
  const isEmpty = Object.values(wallet).every(({ length }) => length === 0)
  return (
    <View className="coupons">
      {isEmpty && <EmptyState icon="badge-percent" title={coupons.empty.title} text={coupons.empty.advice} />}
      <Coupons title={coupons.ready} coupons={wallet.ready} view={view} />
      <Coupons title={coupons.held} coupons={wallet.held} view={view} />
      <ForYou view={view.forYou} />
      <Offers view={view} />
      <CodeField view={view} />
      <Coupons title={coupons.elsewhere} coupons={wallet.elsewhere} view={view} />
      <Coupons title={coupons.over} coupons={wallet.over} view={view} />
    </View>
  )
}

export default page(CouponsPage)
