// A file of contracts: any of the networks, keys as text or as files; a slip stops the start, and its place is named.
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readContractFile } from '@mock/node/contract-file'
import { makeKeys } from '@mock/node/keys'
import { afterAll, describe, expect, it } from 'vitest'
import { openShopWith } from '../support/shop-elsewhere'

const folder = mkdtempSync(join(tmpdir(), 'contracts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { credentials } = makeKeys(new Date())
const base = 'http://127.0.0.1:4000'
const contracts = {
  wechatPay: { base, ...credentials.wechatPay },
  alipay: { base, ...credentials.alipay },
  acquirer: { base, ...credentials.acquirer },
}
const { privateKey: curve } = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})

const path = join(folder, 'contracts.json')
const read = (contract: unknown) => {
  writeFileSync(path, JSON.stringify(contract))
  return readContractFile(path)
}
const refusal = (contract: unknown): string => {
  try {
    read(contract)
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  throw new Error('it was taken')
}

describe('a file of contracts', () => {
  it('may hold any of the networks, and name files with the keys', () => {
    const { alipay } = contracts
    writeFileSync(join(folder, 'app.pem'), alipay.appPrivateKey)
    const file = read({ alipay: { ...alipay, appPrivateKey: 'app.pem' } })
    expect(file.alipay?.appPrivateKey.type).toBe('private')
    expect(file.wechatPay).toBeUndefined()
    expect(read(contracts).acquirer?.acquirerPublicKey.type).toBe('public')
  })

  it('may name a network elsewhere once it says where this shop is reached', () => {
    const alipay = { ...contracts.alipay, base: 'https://openapi.example/' }
    expect(refusal({ alipay })).toContain('contracts.json: needs notifyAt')
    const file = read({ alipay, notifyAt: 'https://shop.example/tunnel/' })
    expect([file.alipay?.base, file.notifyAt]).toEqual([
      'https://openapi.example',
      'https://shop.example/tunnel',
    ])
  })

  it.each([
    ['another kind of key', 'alipay', { appPrivateKey: curve }, 'appPrivateKey'],
    ['a key that is not there', 'acquirer', { merchantPrivateKey: 'none.pem' }, 'merchantPrivateKey'],
    ['a private key for a public one', 'alipay', { alipayPublicKey: curve }, 'alipayPublicKey'],
    ['an address that is none', 'alipay', { base: 'alipay' }, 'base'],
    ['an address without encryption', 'alipay', { base: 'http://openapi.example' }, 'base'],
    ['an address with a query', 'alipay', { base: 'https://openapi.example/?a=1' }, 'base'],
    ['a short secret', 'wechatPay', { apiV3Key: 'short' }, 'apiV3Key'],
    ['a secret of too many bytes', 'wechatPay', { apiV3Key: 'é'.repeat(32) }, 'apiV3Key'],
    ['a merchant without a number', 'wechatPay', { mchid: ' ' }, 'mchid'],
    ['no serial', 'wechatPay', { platformSerial: undefined }, 'platformSerial'],
    ['a field of another name', 'wechatPay', { apiKey: 'x' }, 'apiKey'],
  ] as const)('with %s is refused, and the place is named', (_, network, wrong, field) => {
    const said = refusal({ [network]: { ...contracts[network], ...wrong } })
    expect(said).toContain(`contracts.json: ${network}.${field} `)
    expect(said).not.toContain('\n')
  })

  it('with a network of another name, or none, is refused: play money would look like the real one', () => {
    expect(refusal({ wechatpay: contracts.wechatPay })).toContain('contracts.json: wechatpay ')
    expect(refusal({})).toContain('contracts.json: names no network')
    expect(refusal([])).toContain('contracts.json: ')
    expect(refusal(null)).toContain('contracts.json: ')
  })

  it.each([
    ['is missing', 'missing.json', null],
    ['is no JSON, without a word of what stands in it', 'bad.json', '{"apiV3Key": abcdefghijklmnop}'],
  ])('that %s stops the server with one line', async (_, name, text) => {
    if (text !== null) writeFileSync(join(folder, name), text)
    const stopped = await openShopWith(join(folder, name)).catch((error: Error) => error.message)
    expect(stopped).toMatch(new RegExp(`^mock backend could not start: [^\\n]*${name}[^\\n]*\\n$`))
    expect(stopped).not.toContain('abc')
  })
})
