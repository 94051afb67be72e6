/** Every way to pay that is offered here: the likely wallets, the others folded away, and ways that need somebody else. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Language } from '@/domain/kernel'
import type { TenderId } from '@/domain/payment'
import { a11y } from '@/ui/components/a11y'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { Pressable } from '@/ui/components/pressable'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { Messages } from '@/ui/messages/catalogue'
import { howWords } from '../../_shared/how-words'
import type { Offered } from '../../_shared/tender-order'
import { likelyOnes } from '../../_shared/tender-order'
import { WalletList } from '../../_shared/wallet-list'
import type { CashierView } from '../use-cashier'
import type { WalletBill } from '../wallet-bills'

export function Tenders({ view }: { readonly view: CashierView }) {
  const messages = useMessages()
  const { cashier } = messages
  const { language } = useLooks()
  const [isWhole, setWhole] = useState(false)
  const { wallets, others } = view.order
  const likely = isWhole ? wallets : likelyOnes(wallets, [view.chosen, view.lastUsed])
  const folded = wallets.length - likely.length
  const opensHere = wallets.some(({ way }) => way === 'within')
  const all = [...wallets, ...others]
  const howOf = (tender: TenderId) => {
    const offer = all.find((each) => each.tender === tender)
    return offer ? howWords(offer, messages, opensHere) : null
  }
  const listOf = (offers: readonly Offered[], label: string) => (
    <WalletList
      wallets={offers.map(({ tender }) => tender)}
      chosen={view.chosen}
      lastUsed={view.lastUsed}
      onChoose={view.choose}
      offerOf={(wallet) => offerOf(view.billOf(wallet), messages, language)}
      howOf={howOf}
      label={label}
    />
  )
  return (
    <>
      {likely.length > 0 && (
        <Card flush>
          {listOf(likely, cashier.chooseWallet)}
          {folded > 0 && (
            <Pressable className="wallets-more" expanded={false} onClick={() => setWhole(true)}>
              <View>{cashier.moreWallets(folded)}</View>
              <Icon name="chevron-down" />
            </Pressable>
          )}
        </Card>
      )}
      {others.length > 0 && (
        <>
          <View className="cashier__heading" {...a11y({ role: 'heading', level: 2 })}>
            {cashier.otherWays}
          </View>
          <Card flush>{listOf(others, cashier.otherWays)}</Card>
        </>
      )}
    </>
  )
}

/** Only of a wallet that makes a difference. */
function offerOf({ off, words }: WalletBill, { cashier }: Messages, language: Language) {
  if (off <= 0) return null
  return { saves: cashier.walletOff(off), words: words.map((each) => each[language]).join(' · ') }
}
