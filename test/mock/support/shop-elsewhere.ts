// `npm run mock` with a file of contracts, in a process of its own: it stands still while it waits for a network.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import type { MockServer } from '@mock/server'

/** What a shop would be given by these networks, at this address. */
export function contractsWith({ networks }: MockServer, base: string) {
  const { wechatPay, alipay, acquirer } = networks.credentials()
  return { wechatPay: { base, ...wechatPay }, alipay: { base, ...alipay }, acquirer: { base, ...acquirer } }
}

export type ShopElsewhere = { readonly url: string; readonly greeting: string; stop(): void }

/** Rejects with all it has complained of where it does not start. */
export function openShopWith(path: string, contracts?: object): Promise<ShopElsewhere> {
  if (contracts) writeFileSync(path, JSON.stringify(contracts))
  const command = ['--import', 'tsx', 'mock/server.ts', '--port', '0', '--networks', path]
  const child = spawn(process.execPath, command)
  let [greeting, complaint] = ['', '']
  child.stderr.on('data', (data) => {
    complaint += data
  })
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => {
      greeting += data
      const port = /http:\/\/localhost:(\d+)/.exec(greeting)?.[1]
      if (port && greeting.endsWith('\n'))
        resolve({ url: `http://127.0.0.1:${port}`, greeting, stop: () => child.kill() })
    })
    child.on('close', () => reject(new Error(complaint)))
  })
}
