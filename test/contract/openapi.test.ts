// docs/openapi.json is the contract and nothing else: current, whole, and sound as OpenAPI 3.1.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { demoApi } from '@/contract/demo-api'
import type { Endpoint } from '@/contract/endpoint'
import { COMMON_REFUSALS } from '@/contract/endpoint'
import { shopApi } from '@/contract/shop-api'
import { buildOpenApi, OPENAPI_FILE, openApiText } from '../../config/run/openapi'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Node = { readonly [key: string]: Json }
type Operation = {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly security: readonly { readonly [scheme: string]: unknown }[]
  readonly parameters: readonly { readonly name?: string; readonly in?: string; readonly $ref?: string }[]
  readonly responses: { readonly [status: string]: { readonly description: string; readonly content: Node } }
  readonly requestBody?: unknown
  readonly 'x-mock-only'?: boolean
}

// through text, as a reader of the file gets it
const text = openApiText()
const doc = JSON.parse(text) as { paths: Record<string, Record<string, Operation>> } & Record<string, Json>
const operations = Object.entries(doc.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)
const endpoints: readonly (readonly [string, Endpoint])[] = [
  ...Object.entries(shopApi),
  ...Object.entries(demoApi),
]
const operationOf = (name: string) => {
  const found = operations.find(({ operation }) => operation.operationId === name)
  if (!found) throw new Error(`no operation ${name}`)
  return found
}

/** Every object in the document, with the way to it. */
function nodes(value: Json, way = '#'): { way: string; node: Node }[] {
  if (value === null || typeof value !== 'object') return []
  const inside = Object.entries(value).flatMap(([key, each]) => nodes(each, `${way}/${key}`))
  return Array.isArray(value) ? inside : [{ way, node: value as Node }, ...inside]
}
const at = (ref: string) =>
  ref
    .slice(2)
    .split('/')
    .reduce<Json | undefined>((node, key) => (node as Node | undefined)?.[key], doc)

describe('docs/openapi.json', () => {
  it('is what the contract says today; `npm run openapi` writes it', () => {
    expect(readFileSync(OPENAPI_FILE, 'utf8') === text, 'run npm run openapi').toBe(true)
  })

  it('comes out the same every time', () => {
    expect(JSON.stringify(buildOpenApi())).toBe(JSON.stringify(buildOpenApi()))
  })

  it('has every endpoint once, at its method and path', () => {
    expect(operations.map(({ operation }) => operation.operationId).sort()).toEqual(
      endpoints.map(([name]) => name).sort(),
    )
    for (const [name, endpoint] of endpoints) {
      const { path, method } = operationOf(name)
      expect(`${method} ${path}`).toBe(
        `${endpoint.method.toLowerCase()} ${endpoint.path.replace(/:(\w+)/g, '{$1}')}`,
      )
    }
  })
})

describe('as OpenAPI 3.1', () => {
  it('has what a document must have', () => {
    expect(doc.openapi).toMatch(/^3\.1\.\d+$/)
    expect(doc.info).toMatchObject({ title: expect.any(String), version: expect.any(String) })
    for (const { operation } of operations) expect(Object.keys(operation.responses)).toContain('200')
  })

  it('leads every $ref somewhere', () => {
    const refs = nodes(doc).flatMap(({ node }) => (typeof node.$ref === 'string' ? [node.$ref] : []))
    expect(refs.length).toBeGreaterThan(20)
    for (const ref of refs) expect(at(ref), ref).toBeDefined()
  })

  it('uses every schema it names', () => {
    const schemas = Object.keys((doc.components as { schemas: Node }).schemas)
    for (const name of schemas) expect(text).toContain(`"#/components/schemas/${name}"`)
  })

  it('declares every part of a path, and no other', () => {
    for (const { path, operation } of operations) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const declared = operation.parameters.flatMap((each) => (each.in === 'path' ? [each.name] : []))
      expect(declared, path).toEqual(parts)
    }
  })

  it('asks for a known kind of session, or for none', () => {
    const schemes = Object.keys((doc.components as { securitySchemes: Node }).securitySchemes)
    for (const [name, { audience }] of endpoints) {
      const asked = operationOf(name).operation.security.flatMap((each) => Object.keys(each))
      expect(asked, name).toEqual(audience === 'anyone' ? [] : [audience])
      for (const scheme of asked) expect(schemes).toContain(scheme)
    }
  })

  it('gives every operation a known tag', () => {
    const tags = (doc.tags as readonly Node[]).map(({ name }) => name)
    for (const { operation } of operations) for (const tag of operation.tags) expect(tags).toContain(tag)
  })

  it('says of every schema what it is: none was lost on the way', () => {
    const schemas = nodes(doc).filter(({ way }) =>
      /\/(schema|items|additionalProperties|properties\/\w+)$/.test(way),
    )
    expect(schemas.length).toBeGreaterThan(100)
    for (const { way, node } of schemas) {
      const says = ['type', '$ref', 'const', 'enum', 'oneOf', 'anyOf', 'allOf'].some((word) => word in node)
      expect(says, way).toBe(true)
    }
  })
})

describe('what it tells a backend', () => {
  it('money is whole', () => {
    const quote = at('#/components/schemas/Quote') as { properties: { total: Node } }
    expect(quote.properties.total).toMatchObject({ type: 'integer', minimum: 0 })
    const numbers = nodes(doc).filter(({ node }) => node.type === 'number')
    expect(numbers.map(({ way }) => way.split('/').at(-1)).sort()).toEqual(['latitude', 'longitude'])
  })

  it('which refusals are possible, and no others', () => {
    for (const [name, endpoint] of endpoints) {
      const { responses } = operationOf(name).operation
      const codes = Object.values(responses).flatMap((response) =>
        nodes(response as Json).flatMap(({ way, node }) =>
          way === '#/content/application/json/schema/properties/code' ? [node.enum] : [],
        ),
      )
      const known: readonly string[] = [...COMMON_REFUSALS, ...endpoint.refusals]
      for (const code of codes.flat()) expect(known, name).toContain(code)
      for (const own of endpoint.refusals) expect(codes.flat(), name).toContain(own)
    }
  })

  it('which writes may be repeated under a key', () => {
    for (const { method, operation } of operations) {
      const takesKey = operation.parameters.some(
        ({ $ref }) => $ref === '#/components/parameters/IdempotencyKey',
      )
      expect(takesKey, operation.operationId).toBe(method === 'post')
    }
  })

  it('which bodies it will get', () => {
    for (const [name, { body }] of endpoints)
      expect('requestBody' in operationOf(name).operation, name).toBe(body !== null)
  })

  it('which parts are the mock’s alone', () => {
    const mocked = operations
      .filter(({ operation }) => operation['x-mock-only'])
      .map(({ operation }) => operation.operationId)
    expect(mocked.sort()).toEqual(Object.keys(demoApi).sort())
  })
})
