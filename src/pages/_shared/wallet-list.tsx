/** The ways to pay to choose from, one of them chosen. */
import { View } from '@tarojs/components'
import type { TenderId } from '@/domain/payment'
import { a11y } from '@/ui/components/a11y'
import { classNames } from '@/ui/components/class-names'
import { Icon } from '@/ui/components/icon'
import { Pressable } from '@/ui/components/pressable'
import { Tag } from '@/ui/components/tag'
import { useMessages } from '@/ui/hooks/use-looks'
import { unbroken } from './unbroken'
import { WalletMark } from './wallet-mark'
import './wallets.scss'

type Props = {
  readonly wallets: readonly TenderId[]
  readonly chosen: TenderId
  readonly lastUsed: TenderId | null
  readonly onChoose: (wallet: TenderId) => void
  /** What a wallet takes off, and by which offer. */
  readonly offerOf?: (wallet: TenderId) => { readonly saves: string; readonly words: string } | null
  /** How it is paid with, where that is not plain. */
  readonly howOf?: (wallet: TenderId) => string | null
  /** What the choice is about; the question of the cashier without it. */
  readonly label?: string
}

const NOTHING = () => null

export function WalletList({
  wallets,
  chosen,
  lastUsed,
  onChoose,
  offerOf = NOTHING,
  howOf = NOTHING,
  label,
}: Props) {
  const { cashier, common } = useMessages()
  return (
    <View className="wallets" {...a11y({ role: 'radiogroup', label: label ?? cashier.chooseWallet })}>
      {wallets.map((id) => {
        const offer = offerOf(id)
        const how = howOf(id)
        return (
          <Pressable
            key={id}
            className={classNames('wallets__one', id === chosen && 'wallets__one--chosen')}
            role="radio"
            checked={id === chosen}
            label={[common.tenders[id], offer?.saves, offer?.words, how].filter(Boolean).join(', ')}
            onClick={() => onChoose(id)}
          >
            <WalletMark wallet={id} />
            <View className="wallets__name">
              <View className="wallets__title">{unbroken(common.tenders[id])}</View>
              {how !== null && <View className="wallets__how">{how}</View>}
              {offer && <View className="wallets__how">{offer.words}</View>}
              {(offer || id === lastUsed) && (
                <View className="wallets__badges">
                  {offer && <Tag tone="accent">{offer.saves}</Tag>}
                  {id === lastUsed && <Tag tone="primary">{cashier.lastUsed}</Tag>}
                </View>
              )}
            </View>
            <View className="wallets__dot">{id === chosen && <Icon name="check" size="s" />}</View>
          </Pressable>
        )
      })}
    </View>
  )
}
