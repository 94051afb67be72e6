/** People with a wallet each, to try the networks with. */
import type { Millis } from '@/domain/kernel'
import { fen } from '@/domain/kernel'
import type { AccountsState } from './accounts'
import { openAccount } from './accounts'

/** Where nobody has a wallet yet. The password of all of them is 147258. */
export function openSampleWallets(accounts: AccountsState, now: Millis): void {
  if (Object.keys(accounts.people).length > 0) return
  const balance = fen(300_000)
  openAccount(accounts, { id: 'wechat-lin', wallet: 'wechat-pay', name: '林女士', balance }, now)
  openAccount(accounts, { id: 'alipay-mei', wallet: 'alipay', name: '梅先生', balance }, now)
  openAccount(accounts, { id: 'unionpay-bo', wallet: 'unionpay', name: '薄女士', balance }, now)
  openAccount(accounts, { id: 'mobile-gu', wallet: 'china-mobile', name: '顾先生', balance }, now)
  openAccount(accounts, { id: 'telecom-an', wallet: 'china-telecom', name: '安女士', balance }, now)
  openAccount(accounts, { id: 'unicom-he', wallet: 'china-unicom', name: '何先生', balance }, now)
  openAccount(accounts, { id: 'bank-shi', wallet: 'bank', name: '石女士', balance }, now)
  openAccount(accounts, { id: 'ecny-qi', wallet: 'e-cny', name: '齐先生', balance }, now)
  openAccount(accounts, { id: 'wechat-poor', wallet: 'wechat-pay', name: '钱包空空', balance: fen(100) }, now)
}
