// The template interpreter against WeChat's own engine, on the fixture shop.
import { expect, it } from 'vitest'
import { shopDist } from './fixture/visit-shop'
import { compareWithGlassEasel } from './oracle'
import { difference } from './oracle-tokens'

it("draws the fixture shop exactly as WeChat's own engine does, also after taps", async () => {
  const { compared, differing, warnings } = await compareWithGlassEasel({
    dist: shopDist('weapp'),
    urls: ['/pages/shelf/index', '/staff/gate/index?n=2'],
    visit: async (mp) => {
      if (!mp.route.startsWith('pages/shelf')) return
      await mp.tapText('1. Tea')
      await mp.tapText('2. Rice')
      await mp.type('#who', 'Lin')
      await mp.hook('sell')
    },
  })
  expect(warnings).toEqual([])
  expect(differing).toEqual([])
  expect(compared).toBeGreaterThan(5)
})

it('shows where two drawings part, or that one ends early', () => {
  expect(difference('cart', ['<view>', 'Tea', '</>'], ['<view>', 'Tea', '</>'])).toBeUndefined()
  expect(difference('cart', ['<view>', 'Tea', '</>'], ['<view>', 'Rice', '</>'])).toEqual({
    route: 'cart',
    at: 1,
    ours: ['<view>', 'Tea', '</>'],
    theirs: ['<view>', 'Rice', '</>'],
  })
  expect(difference('cart', ['<view>'], [])?.at).toBe(0)
})
