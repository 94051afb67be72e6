// Whatever the store's system may refuse, the shopper gets a sentence for it in both languages.
import { describe, expect, it } from 'vitest'
import type { Endpoint } from '@/contract/endpoint'
import { COMMON_REFUSALS } from '@/contract/endpoint'
import { shopApi } from '@/contract/shop-api'
import { LANGUAGES } from '@/domain/kernel'
import { catalogueOf } from '@/ui/messages/catalogue'

const endpoints: readonly Endpoint[] = Object.values(shopApi) as unknown as readonly Endpoint[]
const codes = [...new Set(endpoints.flatMap(({ refusals }) => refusals))].sort()

describe.each(LANGUAGES)('the %s words', (language) => {
  const { errors } = catalogueOf(language)

  it('cover every refusal of the contract and none that is not in it', () => {
    expect(Object.keys(errors.store).sort()).toEqual(codes)
  })

  it('cover every refusal any call may meet', () => {
    for (const code of COMMON_REFUSALS) expect(Object.keys(errors.client)).toContain(code)
  })
})
