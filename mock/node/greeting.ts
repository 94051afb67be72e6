/** What `npm run mock` says when it has started: where what is, and whose money moves. */
import { API_PREFIX } from '@/contract/prefix'
import type { ContractFile } from './contract-file'
import type { Credentials } from './keys'

/** `here`: the server's own address. */
export function greeting(here: string, own: Credentials, contracts: ContractFile | null): string {
  const { wechatPay, alipay, acquirer } = { ...own, ...contracts }
  const at = (network: keyof Credentials) => contracts?.[network]?.base ?? here
  const networks = [
    ['wechatPay', 'WeChat Pay:  ', '/v3/…', `merchant ${wechatPay?.mchid}`],
    ['alipay', 'Alipay:      ', '/gateway.do', `app ${alipay?.appId}`],
    ['acquirer', 'acquirer:    ', '/acquirer/v1/…', `merchant ${acquirer?.merchant}`],
  ] as const
  const lines = [
    `mock backend: ${here}${API_PREFIX}`,
    ...networks.map(([network, name, path, who]) => `${name} ${at(network)}${path}  ${who}`),
    `keys:         ${here}/networks/credentials  (made for this run; play money)`,
    `wallets:      ${here}/networks/people, POST ${here}/networks/payer`,
    ...(contracts
      ? [
          'Networks elsewhere are asked as your contracts say: money may be real. Only this machine is let in.',
          'Close or give back what is open before you stop it: nothing is remembered.',
        ]
      : []),
  ]
  return `${lines.join('\n')}\n`
}
