/** This wallet cannot pay this code: why, who could, and what it could pay. */
import { View } from '@tarojs/components'
import type { Payable } from '@/domain/payment'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { useMessages } from '@/ui/hooks/use-looks'
import type { WalletPage } from '../use-wallet'

type Props = { readonly view: WalletPage; readonly why: Exclude<Payable, 'yes'> }

export function Cannot({ view, why }: Props) {
  const { cashier, common, demo } = useMessages()
  const { payer, able, payableCodes } = view
  return (
    <>
      <Banner tone="warn" title={demo.wallet.cannot(common.tenders[payer])}>
        {why === 'no' ? demo.wallet.cannotWhy.no : demo.wallet.cannotWhy.undocumented}
        {payableCodes.length > 0 && (
          <View>{demo.wallet.canPay(payableCodes.map((code) => cashier.codes[code]).join(' · '))}</View>
        )}
      </Banner>
      {able.length > 0 && (
        <View className="wallet__acts">
          <View className="wallet__quiet">{demo.wallet.whoCan}</View>
          {able.map((wallet) => (
            <Button key={wallet} variant="secondary" full onClick={() => view.pick(wallet)}>
              {common.tenders[wallet]}
            </Button>
          ))}
        </View>
      )}
      <Button variant="quiet" full onClick={view.back}>
        {demo.wallet.back}
      </Button>
    </>
  )
}
