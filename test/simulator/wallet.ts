// The payer: opens the wallet or scans the code, pays or does not, and the wallet tells the app what it likes.
import type { FaultKind as FaultOfNetwork } from '@mock/wallets/faults'
import { addFault } from '@mock/wallets/faults'
import type { WalletAct } from '@/contract/demo-api'
import { millis } from '@/domain/kernel'
import type { Invocation } from '@/domain/payment'
import { canPay, opensSheet, WALLETS } from '@/domain/payment'
import type { WalletReturn } from '@/platform/ports'
import { codeIn } from '../flows/support/shop'
import type { FaultKind } from './faults'
import type { Phone } from './phone'
import { kill } from './phone'
import type { Town } from './town'

export function playWallet(town: Town, phone: Phone): void {
  const { platform } = phone
  const chance = town.chance(`wallet ${phone.who}`)
  const wait = (least: number, most: number) =>
    new Promise<void>((resolve) => void town.clock.after(millis(chance.between(least, most)), resolve))
  const waitLong = (least: number, usual: number, most: number) =>
    chance.happens(0.8) ? wait(least, usual) : wait(usual, most)
  const scanned = new Set<string>()

  platform.inWallet = (invocation) => {
    phone.walletsOpen += 1
    phone.stirs += 1
    return visit(invocation).finally(() => {
      if (phone.platform === platform) phone.walletsOpen -= 1
    })
  }

  async function visit(invocation: Invocation): Promise<WalletReturn> {
    const fault = town.faults.strike('wallet')
    town.trace.note(phone.who, `wallet opens ${invocation.kind}${fault ? ` ${fault}` : ''}`)
    if (fault === 'kill-while-open')
      town.clock.after(millis(chance.between(50, 4000)), () => kill(town, phone))
    if (fault === 'pays-after-close') {
      // the money leaves long after the shop was asked to close
      const isStubborn = chance.happens(0.5)
      town.clock.after(millis(chance.between(20_000, 60_000)), () => {
        if (isStubborn) town.payThoughClosed()
        act(town, invocation, 'pay')
      })
      await wait(300, 3000)
      return 'cancelled'
    }
    await waitLong(300, 2000, 12_000)
    const deed = deedOf(fault)
    if (deed) act(town, invocation, deed)
    if (fault === 'never-returns') {
      phone.walletsOpen -= 1
      return new Promise<never>(() => {})
    }
    return answerOf(fault)
  }

  // a code on the page is scanned by another device, which tells the app nothing
  phone.app.stores.trip.subscribe(({ trip }) => {
    if (trip.phase !== 'paying' || trip.payment.kind !== 'awaiting-user') return
    const { invocation, paymentId } = trip.payment
    if (scanned.has(paymentId) || opensSheet(invocation)) return
    scanned.add(paymentId)
    const fault = town.faults.strike('wallet')
    const deed = deedOf(fault)
    const after = chance.happens(0.8) ? chance.between(300, 2000) : chance.between(2000, 20_000)
    if (deed) town.clock.after(millis(after), () => act(town, invocation, deed))
  })
}

function deedOf(fault: FaultKind | null): WalletAct | null {
  switch (fault) {
    case 'declines':
      return 'decline'
    case 'slow':
      return 'pay-slowly'
    case 'never-answers':
      return 'never-answer'
    case 'claims-success-unpaid':
      return null
    default:
      return 'pay'
  }
}

function answerOf(fault: FaultKind | null): WalletReturn {
  if (fault === 'claims-cancel-paid') return 'cancelled'
  return fault === 'declines' ? 'failed' : 'returned'
}

const isNotLate = ({ kind }: { readonly kind: string }) => kind !== 'pays-though-closed'

/** Done at the network, not through the shop's front door; what breaks there is nobody's to catch. */
export function act(town: Town, invocation: Invocation, deed: WalletAct): void {
  try {
    doAtNetwork(town, invocation, deed)
  } catch (error) {
    town.unhandled.push(error)
  }
}

function doAtNetwork(town: Town, invocation: Invocation, deed: WalletAct): void {
  const fault = town.faults.strike('gateway')
  const { networks } = town.state()
  if (fault) town.trace.note('network', fault)
  if (fault === 'pays-though-closed') town.payThoughClosed()
  else if (fault) {
    const [account] = Object.keys(networks.accounts.people)
    addFault(networks, { kind: fault as FaultOfNetwork, ...(account ? { account } : {}) })
  }
  const path = `/demo/wallet/${encodeURIComponent(codeIn(invocation))}`
  const seen = town.backend.handle({ method: 'GET', path, headers: {} }).reply.body as { codeKind?: never }
  const wallet = WALLETS.find((each) => seen.codeKind !== undefined && canPay(each, seen.codeKind))
  const { reply } = town.backend.handle({ method: 'POST', path, headers: {}, body: { act: deed, wallet } })
  // what was late is over, or never was
  networks.faults.splice(0, networks.faults.length, ...networks.faults.filter(isNotLate))
  const { report } = (reply.body ?? {}) as { report?: { status: string } }
  town.trace.note('wallet', `${deed} ${reply.status} ${report?.status ?? ''}`)
}
