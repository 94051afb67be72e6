/** Whose wallet this is, what is in it, and another one instead. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Fen } from '@/domain/kernel'
import type { WalletId } from '@/domain/payment'
import { WALLETS, walletOf } from '@/domain/payment'
import { unbroken } from '@/pages/_shared/unbroken'
import { WalletList } from '@/pages/_shared/wallet-list'
import { WalletMark } from '@/pages/_shared/wallet-mark'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { Pressable } from '@/ui/components/pressable'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = {
  readonly payer: WalletId
  readonly balance: Fen | null
  /** Who can pay the code at hand; without it there is none. */
  readonly able?: readonly WalletId[]
  readonly onPick: (wallet: WalletId) => void
}

export function Owner({ payer, balance, able, onPick }: Props) {
  const { common, demo } = useMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <Card flush>
      <Pressable
        className="wallet__owner"
        expanded={isOpen}
        label={demo.wallet.change(common.tenders[payer])}
        onClick={() => setOpen(!isOpen)}
      >
        <WalletMark wallet={payer} />
        <View className="wallet__who">
          <View className="wallet__name">{unbroken(demo.wallet.payAs(common.tenders[payer]))}</View>
          {balance !== null && <View className="wallet__quiet">{demo.wallet.balance(balance)}</View>}
        </View>
        <View className="wallet__change">{demo.wallet.other}</View>
        <Icon name="chevron-down" className={isOpen ? 'wallet__up' : undefined} />
      </Pressable>
      {isOpen && (
        <WalletList
          wallets={WALLETS}
          chosen={payer}
          lastUsed={null}
          label={demo.wallet.whose}
          howOf={(id) => (!able || able.some((each) => each === id) ? null : demo.wallet.cannotShort)}
          onChoose={(id) => {
            const wallet = walletOf(id)
            if (wallet) onPick(wallet)
            setOpen(false)
          }}
        />
      )}
    </Card>
  )
}
