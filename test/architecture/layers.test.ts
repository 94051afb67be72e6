// The import table, on planted projects that break each of its rows; `npm run layers` holds it against the real tree.
import { describe, expect, it } from 'vitest'
import { violationsWhen } from './plant'

const EMPTY = 'export const it = 1'
const importing = (specifier: string) => `import { it } from '${specifier}'\nexport const mine = it`

describe('the import table', () => {
  it('keeps packages out of the domain', async () => {
    expect(await violationsWhen({ 'src/domain/cart/index.ts': importing('zustand') })).toEqual([
      'domain-imports: src/domain/cart/index.ts → node_modules/zustand/index.js',
    ])
  })

  it('keeps even types of packages out of the domain', async () => {
    const text = "import type { Store } from 'zustand'\nexport type Cart = Store"
    expect(await violationsWhen({ 'src/domain/cart/index.ts': text })).toHaveLength(1)
  })

  it('gives each domain noun one door, from beside and from above', async () => {
    const found = await violationsWhen({
      'src/domain/cart/index.ts': importing('../pricing/total'),
      'src/domain/pricing/index.ts': EMPTY,
      'src/domain/pricing/total.ts': EMPTY,
      'src/stores/trip.ts': importing('@/domain/pricing/total'),
    })
    expect(found).toEqual([
      'domain-has-one-door: src/stores/trip.ts → src/domain/pricing/total.ts',
      'noun-has-one-door: src/domain/cart/index.ts → src/domain/pricing/total.ts',
    ])
  })

  it('keeps stores of different lifetimes apart', async () => {
    const found = await violationsWhen({
      'src/stores/trip.ts': importing('./catalog'),
      'src/stores/catalog.ts': importing('./catalog-cache'),
      'src/stores/catalog-cache.ts': EMPTY,
    })
    expect(found).toEqual(['stores-live-apart: src/stores/trip.ts → src/stores/catalog.ts'])
  })

  it.each([
    ['src/contract/cart.ts', 'src/clients/cart.ts', 'contract'],
    ['src/clients/cart.ts', 'src/platform/http.ts', 'clients'],
    ['src/platform/pay.ts', 'src/stores/trip.ts', 'platform'],
    ['src/stores/trip.ts', 'src/clients/cart.ts', 'stores'],
    ['src/flows/scan.ts', 'src/platform/scanner.ts', 'flows'],
    ['src/ui/price.tsx', 'src/stores/trip.ts', 'ui'],
    ['src/pages/cart/index.tsx', 'mock/seed/goods.ts', 'pages'],
    ['src/pages/cart/index.tsx', 'src/flows/scan.ts', 'pages'],
    ['src/pages/cart/index.tsx', 'src/platform/storage.ts', 'pages'],
    ['src/staff/verify/index.tsx', 'src/pages/cart/part.tsx', 'staff'],
    ['src/demo/parts/index.tsx', 'src/clients/cart.ts', 'demo'],
    ['src/backend/real.ts', 'src/platform/http.ts', 'backend'],
    ['src/backend/mock.ts', 'src/platform/http.ts', 'mocked-backend'],
    ['src/wiring.ts', 'mock/seed/goods.ts', 'wiring'],
    ['src/app.ts', 'mock/seed/goods.ts', 'wiring'],
    ['mock/routes/cart.ts', 'src/clients/cart.ts', 'mock'],
  ])('stops %s from importing %s', async (from, to, layer) => {
    const alias = to
      .replace(/\.tsx?$/, '')
      .replace(/^src\//, '@/')
      .replace(/^mock\//, '@mock/')
    expect(await violationsWhen({ [from]: importing(alias), [to]: EMPTY })).toEqual([
      `${layer}-imports: ${from} → ${to}`,
    ])
  })

  it.each([
    ['src/contract/cart.ts', '@tarojs/taro'],
    ['src/stores/trip.ts', 'react'],
    ['src/pages/cart/index.tsx', '@tarojs/taro'],
    ['src/ui/code.tsx', 'zustand'],
    ['src/app.ts', '@tarojs/taro'],
    ['mock/routes/cart.ts', 'msw'],
    ['mock/server.ts', 'msw'],
    ['mock/routes/cart.ts', 'node:fs'],
  ])('stops %s from importing the package %s', async (from, name) => {
    expect(await violationsWhen({ [from]: importing(name) })).toHaveLength(1)
  })

  it.each([
    ['src/contract/cart.ts', 'valibot'],
    ['src/stores/trip.ts', 'zustand'],
    ['src/platform/page.ts', '@tarojs/taro'],
    ['src/ui/code.tsx', 'uqr'],
    ['src/pages/cart/index.tsx', '@tarojs/components'],
    ['mock/msw/node.ts', 'msw'],
    ['mock/server.ts', 'node:http'],
    ['mock/node/crypto.ts', 'node:crypto'],
    ['test/e2e/buy.test.ts', 'node:fs'],
  ])('lets %s import the package %s', async (from, name) => {
    expect(await violationsWhen({ [from]: importing(name) })).toEqual([])
  })

  it('keeps code that needs Node out of a mock that runs in apps', async () => {
    const files = { 'mock/wallets/pay.ts': importing('@mock/node/crypto'), 'mock/node/crypto.ts': EMPTY }
    expect(await violationsWhen(files)).toEqual([
      'mock-runs-anywhere: mock/wallets/pay.ts → mock/node/crypto.ts',
    ])
  })

  it('lets every layer import what its row names', async () => {
    const found = await violationsWhen({
      'src/domain/cart/index.ts': importing('./reduce'),
      'src/domain/cart/reduce.ts': EMPTY,
      'src/contract/cart.ts': importing('@/domain/cart'),
      'src/clients/cart.ts': importing('@/contract/cart'),
      'src/platform/ports.ts': importing('@/domain/cart'),
      'src/platform/page.ts': importing('./ports'),
      'src/platform/scanner/scanner-view.tsx': importing('@/platform/ports'),
      'src/stores/trip.ts': importing('@/domain/cart'),
      'src/flows/scan.ts': ['@/clients/cart', '@/stores/trip', '@/platform/ports'].map(importing).join('\n'),
      'src/ui/price.tsx': importing('@/domain/cart'),
      'src/pages/cart/index.tsx': ['@/ui/price', '@/wiring', '@/platform/page'].map(importing).join('\n'),
      'src/staff/verify/index.tsx': importing('@/platform/scanner/scanner-view'),
      'src/backend/real.ts': importing('@/clients/cart'),
      'src/backend/mock.ts': importing('@mock/backend/handle'),
      'src/wiring.ts': ['@backend', '@/flows/scan', '@/stores/trip'].map(importing).join('\n'),
      'src/app.ts': importing('@/wiring'),
      'mock/backend/handle.ts': importing('@/contract/cart'),
      'mock/server.ts': importing('@mock/backend/handle'),
    })
    expect(found).toEqual([])
  })

  it('keeps mock code out of the real backend, however far away', async () => {
    const found = await violationsWhen({
      'src/backend/real.ts': importing('./connect'),
      'src/backend/connect.ts': importing('./mock'),
      'src/backend/mock.ts': EMPTY,
    })
    expect(found).toContain('real-carries-no-mock: src/backend/real.ts → src/backend/mock.ts')
  })

  it('finds circles, lost imports, homeless files and tests in the app', async () => {
    const found = await violationsWhen({
      'src/domain/cart/index.ts': importing('./reduce'),
      'src/domain/cart/reduce.ts': importing('./index'),
      'src/ui/price.tsx': importing('./nowhere'),
      'src/odds/misc.ts': importing('@/ui/price'),
      'mock/seed/goods.ts': importing('../../test/support/goods'),
      'test/support/goods.ts': EMPTY,
    })
    const rules = new Set(found.map((line) => line.split(':')[0]))
    expect([...rules]).toEqual(
      expect.arrayContaining(['layer-unknown', 'no-circular', 'no-test-code', 'unresolvable']),
    )
  })
})
