/** Prices that hold only with one wallet, told from what was taken off. */
import { expect, it } from 'vitest'
import { isForWallet, priceCart } from '@/domain/pricing'
import { asking, book, promotion } from '../support/books'
import { cartWith } from '../support/carts'
import { line, pieces } from '../support/goods'

const tea = cartWith(line('tea', pieces(1)))
const off = (id: string, more: object = {}) =>
  promotion({ id, benefit: { kind: 'spend-steps', steps: [{ spend: 1000, off: 100 }] }, ...more })
const ofWallet = { conditions: [{ kind: 'wallet', wallets: ['alipay'] }] }

const heldFor = (shop: ReturnType<typeof book>, wallet: 'alipay' | 'wechat-pay' | null = 'alipay') =>
  isForWallet(priceCart(tea, shop, asking('none', { wallet })).lines, shop)

it('are those that a wallet’s own offer has made', () => {
  expect(heldFor(book({ tea: 1000 }, [off('p', ofWallet)]))).toBe(true)
})

it('are not those of other promotions, or of a wallet that gave nothing', () => {
  expect(heldFor(book({ tea: 1000 }, [off('p')]))).toBe(false)
  expect(heldFor(book({ tea: 900 }, [off('p', ofWallet)]))).toBe(false)
  expect(heldFor(book({ tea: 1000 }, [off('p', ofWallet)]), 'wechat-pay')).toBe(false)
  expect(heldFor(book({ tea: { list: 1000, ordinary: 900 } }, []))).toBe(false)
})
