// People with a wallet: whose code they see, what they may do with it, and what their money does.
import { balanceOf, openAccount } from '@mock/wallets/accounts'
import { addFault } from '@mock/wallets/faults'
import { firstFault, move } from '@mock/wallets/ledger'
import { describe, expect, it } from 'vitest'
import { fen, sumFen, ZERO_FEN } from '@/domain/kernel'
import { codeOf, granted, openTown, orderOf, prepay, query } from '../support/town'

function counter(more: Parameters<typeof orderOf>[1] = {}) {
  const town = openTown()
  const code = codeOf(prepay(town, 'wechat', orderOf('SG0001', more)))
  const standing = () => granted(query(town, 'wechat', 'SG0001')).standing
  const money = (who: string) => balanceOf(town.world.state.accounts, who)
  return { town, ...town.people, code, standing, money }
}

describe('looking at a code', () => {
  it('shows whose it is and asks for nothing', () => {
    const { town, code, gu, money } = counter()
    expect(town.look(code, gu)).toEqual({
      ok: true,
      value: {
        kind: 'wechat-native',
        merchantName: '禾谷会员店',
        description: '禾谷会员店 3 件',
        amount: 1990,
        outTradeNo: 'SG0001',
        expiresAt: orderOf('SG0001').expiresAt,
        asksPassword: false,
      },
    })
    expect(money('gu')).toBe(fen(500_000))
  })

  it('says that an Alipay wallet cannot pay a WeChat code', () => {
    const { town, code, mei } = counter()
    expect(town.look(code, mei)).toEqual({ ok: false, error: 'wallet-cannot-pay-this' })
  })

  it('of nobody finds nothing, a name from a prototype neither', () => {
    const { town, lin } = counter()
    for (const text of ['https://shop.example', 'constructor', ''])
      expect(town.look(text, lin)).toEqual({ ok: false, error: 'unknown-code' })
  })

  it('says that the time is over, to the second', () => {
    const { town, code, lin } = counter()
    town.wait(1800)
    expect(town.look(code, lin).ok).toBe(true)
    town.wait(1)
    expect(town.look(code, lin)).toEqual({ ok: false, error: 'expired' })
  })
})

describe('one payer only', () => {
  it('the second is refused while the first is slow, and after they have paid', () => {
    const { town, code, lin, gu, standing } = counter()
    expect(town.act(code, lin, { kind: 'slow', seconds: 60 })).toEqual({ ok: true, value: 'processing' })
    expect(town.act(code, gu)).toEqual({ ok: false, error: 'held-by-another' })
    town.wait(59)
    expect(standing()).toBe('unpaid')
    town.wait(1)
    expect(standing()).toBe('paid')
    expect(town.act(code, gu)).toEqual({ ok: false, error: 'already-paid' })
  })

  it('who refuses leaves it to others; who vanished may come back', () => {
    const { town, code, lin, gu } = counter()
    expect(town.act(code, lin, { kind: 'refuse' })).toEqual({ ok: true, value: 'cancel' })
    expect(town.act(code, gu, { kind: 'vanish' })).toEqual({ ok: true, value: null })
    expect(town.act(code, lin)).toEqual({ ok: false, error: 'held-by-another' })
    expect(town.act(code, gu)).toEqual({ ok: true, value: 'success' })
  })

  it('who dawdles beyond the end does not pay, nor after the order was closed', () => {
    const late = counter()
    late.town.act(late.code, late.lin, { kind: 'slow', seconds: 1801 })
    late.town.wait(1801)
    expect(late.standing()).toBe('unpaid')
    expect(late.money('lin')).toBe(fen(500_000))
    const shut = counter()
    const shop = shut.town.shop('wechat')
    shut.town.act(shut.code, shut.lin, { kind: 'slow', seconds: 10 })
    shut.town.send(shop.close(shut.town.world, 'SG0001'))
    shut.town.wait(11)
    expect(shut.standing()).toBe('closed')
    expect(shut.money('lin')).toBe(fen(500_000))
  })
})

describe('a wallet', () => {
  it('asks for its password above the limit', () => {
    const { town, code, lin, standing } = counter({ amount: fen(100_001) })
    expect(town.look(code, lin)).toMatchObject({ value: { asksPassword: true } })
    expect(town.act(code, lin)).toEqual({ ok: false, error: 'password-needed' })
    expect(town.act(code, lin, { kind: 'approve', password: '1' })).toEqual({
      ok: false,
      error: 'password-wrong',
    })
    expect(standing()).toBe('unpaid')
    expect(town.act(code, lin, { kind: 'approve', password: '147258' }).ok).toBe(true)
  })

  it.each([
    ['is empty', { balance: fen(1989) }, 'insufficient-funds'],
    ['has had its day', { dailyLimit: fen(1989) }, 'limit-exceeded'],
    ['is in doubt', { isRisky: true }, 'risk-refused'],
    ['is frozen', { isFrozen: true }, 'frozen'],
  ])('that %s pays nothing', (_, more, why) => {
    const { town, code, standing } = counter()
    const who = town.person('who', 'wechat-pay', more)
    expect(town.act(code, who)).toEqual({ ok: false, error: why })
    expect(standing()).toBe('unpaid')
  })

  it('counts its limit by the day of the stores', () => {
    const town = openTown()
    const who = town.person('who', 'wechat-pay', { dailyLimit: fen(3000) })
    const pay = (number: string) =>
      town.act(
        codeOf(prepay(town, 'wechat', orderOf(number, { expiresAt: (town.world.now + 600_000) as never }))),
        who,
      )
    expect(pay('SG0001').ok).toBe(true)
    expect(pay('SG0002')).toEqual({ ok: false, error: 'limit-exceeded' })
    town.wait(14 * 3600)
    expect(pay('SG0003').ok, 'after midnight in Shanghai').toBe(true)
  })
})

describe('F29–F31 what a wallet says is not what is', () => {
  it.each([
    ['answers-success-unpaid', 'success', 'unpaid', 500_000],
    ['answers-cancel-paid', 'cancel', 'paid', 498_010],
    ['pays-without-answer', null, 'paid', 498_010],
    ['never-answers', null, 'unpaid', 500_000],
    ['slow', 'processing', 'unpaid', 500_000],
  ] as const)('%s: it says %s, the order is %s', (kind, answer, truth, left) => {
    const { town, code, lin, standing, money } = counter()
    addFault(town.world.state, { kind, outTradeNo: 'SG0001' })
    expect(town.act(code, lin)).toEqual({ ok: true, value: answer })
    expect(standing()).toBe(truth)
    expect(money('lin')).toBe(fen(left))
  })

  it('strikes as often as it was told to, and only there', () => {
    const { town, code, lin } = counter()
    addFault(town.world.state, { kind: 'risk-refused', outTradeNo: 'SG0002' })
    addFault(town.world.state, { kind: 'insufficient-funds', network: 'alipay' })
    addFault(town.world.state, { kind: 'limit-exceeded', times: 2 })
    expect(town.act(code, lin)).toEqual({ ok: false, error: 'limit-exceeded' })
    expect(town.act(code, lin)).toEqual({ ok: false, error: 'limit-exceeded' })
    expect(town.act(code, lin).ok).toBe(true)
  })
})

describe('the ledger', () => {
  it('is even, remembers everything, and shows where somebody changed it', () => {
    const { town, code, lin } = counter()
    town.act(code, lin)
    const { accounts } = town.world.state
    const postings = accounts.ledger.flatMap((movement) => movement.postings)
    expect(sumFen(postings.map(({ debit }) => debit))).toBe(sumFen(postings.map(({ credit }) => credit)))
    expect(sumFen(Object.values(accounts.balances))).toBe(ZERO_FEN)
    expect(firstFault(accounts)).toBeNull()
    const entry = accounts.ledger[2]
    if (!entry) throw new Error('too short')
    accounts.ledger[2] = { ...entry, about: 'a gift' }
    expect(firstFault(accounts)).toBe(2)
    accounts.ledger.splice(2, 1)
    expect(firstFault(accounts), 'nor can an entry be taken out').toBe(2)
  })

  it('moves no money that is not there', () => {
    expect(() =>
      move({ ledger: [] }, { from: 'a', to: 'b', amount: ZERO_FEN, at: 0 as never, about: '' }),
    ).toThrow()
    const { accounts } = openTown().world.state
    expect(openAccount(accounts, { id: 'new', wallet: 'bank', balance: ZERO_FEN }, 0 as never).id).toBe('new')
    expect(balanceOf(accounts, 'constructor')).toBe(ZERO_FEN)
  })
})
