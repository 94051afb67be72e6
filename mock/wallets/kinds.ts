/** The words the mocked networks share: which network, which wallet, which kind of code. */
import type { MerchantCode, WalletId } from '@/domain/payment'

export type NetworkName = 'wechat' | 'alipay' | 'acquirer'

export type WalletName = WalletId
export type CodeKind = MerchantCode

/** Whether a wallet reads a code of this kind; the table itself is the domain's. */
export type CanPay = (wallet: WalletName, kind: CodeKind) => boolean
