/** The mocked wallet of a demo: stands in for whichever wallet was chosen, and says so. */
import { View } from '@tarojs/components'
import { WALLETS, walletOf } from '@/domain/payment'
import { Problem } from '@/pages/_shared/problem'
import { Screen } from '@/pages/_shared/screen'
import { WalletList } from '@/pages/_shared/wallet-list'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { EmptyState } from '@/ui/components/empty-state'
import { Skeleton } from '@/ui/components/skeleton'
import { useMessages } from '@/ui/hooks/use-looks'
import { page } from '@/wiring-page'
import { Acts } from './_parts/acts'
import { Bill } from './_parts/bill'
import { useWallet } from './use-wallet'
import './index.scss'

function WalletPage() {
  const { common, demo } = useMessages()
  const { wallet, payer, pick, payable, problem, busy, act, back, retry } = useWallet()
  const goBackButton = (
    <Button variant="secondary" full onClick={back}>
      {demo.wallet.back}
    </Button>
  )
  const status = wallet?.report.status
  return (
    <Screen title={demo.wallet.title} onBack={back}>
      {!wallet && problem === null && <Skeleton shape="block" count={2} />}
      {problem === 'not-found' && (
        <EmptyState icon="wallet" title={demo.wallet.unknown.title} text={demo.wallet.unknown.advice}>
          {goBackButton}
        </EmptyState>
      )}
      {problem !== null && problem !== 'not-found' && (
        <Problem code={problem} onRetry={retry}>
          {goBackButton}
        </Problem>
      )}
      {wallet && problem === null && (
        <View className="wallet">
          <Bill payer={payer} wallet={wallet} />
          {status === 'awaiting-user' && (
            <Card flush>
              <WalletList
                wallets={WALLETS}
                chosen={payer}
                lastUsed={null}
                onChoose={(id) => pick(walletOf(id))}
              />
            </Card>
          )}
          {status === 'awaiting-user' && payable !== 'yes' && (
            <Banner tone="warn" title={demo.wallet.cannot(common.tenders[payer])}>
              {payable === 'no' ? demo.wallet.cannotWhy.no : demo.wallet.cannotWhy.undocumented}
            </Banner>
          )}
          {status === 'awaiting-user'
            ? payable === 'yes' && <Acts busy={busy} onAct={act} />
            : status && (
                <EmptyState
                  icon="wallet"
                  title={demo.wallet.over[status].title}
                  text={demo.wallet.over[status].advice}
                >
                  {goBackButton}
                </EmptyState>
              )}
        </View>
      )}
    </Screen>
  )
}

export default page(WalletPage)
