// The template interpreter against WeChat's own engine, on the fixture shop.
import { expect, it } from 'vitest'
import { shopDist } from './fixture/visit-shop'
import { compareWithGlassEasel } from './oracle'

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
