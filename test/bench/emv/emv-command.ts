/** `npm run bench -- emv`: payment codes read and written in a second of the processor, however busy the machine is. */
import { readPaymentCode } from '@/domain/code'
import { buildMerchantQr, OWN_ACCOUNT, orderQr, parseConsumerQr, parseMerchantQr } from '@/domain/emv'
import { fen } from '@/domain/kernel'
import { VECTORS } from '../../domain/emv/vectors'
import { median } from '../statistics'
import { readOptions } from '../usage'

const USAGE = 'npm run bench -- emv'
const ROUNDS = 9
const ROUND_MILLIS = 200
/** Asking for the time takes longer than a short piece of work. */
const BATCH = 200

const CARDS =
  'hQVDUFYwMWETTwegAAAAVVVVUAhQcm9kdWN0MWETTwegAAAAZmZmUAhQcm9kdWN0MmJJWggSNFZ4kBI0WF8gDkNBUkRIT0xERVIvRU1WXy0IcnVlc2RlZW5kIZ8QBwYBCgMAAACfJghYT9OF+iNLzJ82AgABnzcEbVjvEw=='
const SCANNED = [...VECTORS.map(({ text }) => text), CARDS, '134567890123456789', '6907142010079']

/** Another amount each time, so that no two codes in a row are the same. */
const order = (amount: number) =>
  orderQr({
    account: OWN_ACCOUNT,
    orderNumber: 'SG20260501000123',
    amount: fen(amount),
    cap: fen(500_000),
    name: 'SCAN AND GO FUTIAN',
    city: 'SHENZHEN',
    local: { name: '扫码购福田店', city: '深圳' },
    store: 'sz-futian',
  })

let turn = 0
const next = <T>(all: readonly T[]): T => all[turn++ % all.length] as T

const WORK: readonly (readonly [name: string, run: () => unknown])[] = [
  ['parse a merchant’s code (the eight samples)', () => parseMerchantQr(next(VECTORS).text)],
  ['build a merchant’s code and read it again', () => buildMerchantQr(next(VECTORS).qr)],
  ['build the code of an order of ours', () => order(1 + (turn++ % 500_000))],
  ['parse a shopper’s code (two cards)', () => parseConsumerQr(CARDS)],
  ['tell whose payment code a scan is, if any', () => readPaymentCode(next(SCANNED))],
]

export async function emvCommand(args: readonly string[]): Promise<void> {
  readOptions(args, {}, USAGE)
  for (const [name, run] of WORK) {
    round(run)
    const rates = Array.from({ length: ROUNDS }, () => round(run))
    const [middle, best] = [median(rates), Math.max(...rates)].map((rate) =>
      Math.round(rate).toLocaleString('en'),
    )
    process.stdout.write(`${name.padEnd(48)} ${middle}/s   best ${best}/s\n`)
  }
}

function round(run: () => unknown): number {
  const start = process.cpuUsage()
  const spent = () => process.cpuUsage(start).user / 1000
  let runs = 0
  while (spent() < ROUND_MILLIS) {
    for (let i = 0; i < BATCH; i++) run()
    runs += BATCH
  }
  return (runs * 1000) / spent()
}
