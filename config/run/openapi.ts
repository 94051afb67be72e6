/** Writes the contract as an OpenAPI 3.1 document, docs/openapi.json: `npm run openapi`. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { JsonSchema } from '@valibot/to-json-schema'
import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { demoApi } from '@/contract/demo-api'
import type { Endpoint } from '@/contract/endpoint'
import { DEVICE_HEADER, IDEMPOTENCY_HEADER } from '@/contract/endpoint'
import { API_PREFIX } from '@/contract/prefix'
import { refusalStatus } from '@/contract/refusal'
import { exitPassSchema, inspectionSchema, verdictSchema } from '@/contract/schemas/exit'
import { memberCardSchema, planSchema, subjectSchema, termOfferSchema } from '@/contract/schemas/member'
import { cartLineSchema, goodsSchema, orderSchema, quoteSchema } from '@/contract/schemas/order'
import { invocationSchema, reportSchema } from '@/contract/schemas/payment'
import { catalogSchema, priceBookSchema, priceSchema, productSchema } from '@/contract/schemas/product'
import { localTextSchema } from '@/contract/schemas/scalars'
import { storeSchema } from '@/contract/schemas/store'
import { shopApi } from '@/contract/shop-api'

const SCHEMAS: Record<string, GenericSchema> = {
  LocalText: localTextSchema,
  Subject: subjectSchema,
  Plan: planSchema,
  TermOffer: termOfferSchema,
  MemberCard: memberCardSchema,
  Store: storeSchema,
  Product: productSchema,
  Catalog: catalogSchema,
  Price: priceSchema,
  PriceBook: priceBookSchema,
  Goods: goodsSchema,
  CartLine: cartLineSchema,
  Quote: quoteSchema,
  Order: orderSchema,
  PaymentInvocation: invocationSchema,
  PaymentReport: reportSchema,
  ExitPass: exitPassSchema,
  Verdict: verdictSchema,
  Inspection: inspectionSchema,
}

/** Anything a schema says that JSON Schema cannot say stops the build: the document must not promise less. */
const CONVERSION = {
  target: 'draft-2020-12',
  typeMode: 'input',
  errorMode: 'throw',
  overrideRef: ({ referenceId }: { readonly referenceId: string }) => `#/components/schemas/${referenceId}`,
} as const

const TAGS = {
  session: 'Who is calling',
  stores: 'Stores, what they sell and what it costs',
  offers: 'Coupons people are told of, and whether they want to be',
  membership: 'Plans, terms, family cards, points and the trial',
  checkout: 'From a cart to a paid order and its pass',
  staff: 'The staff desk',
  demo: 'The levers of the mocked backend; no real backend has these',
} as const
type Tag = keyof typeof TAGS

const TAG_OF: { readonly [firstPart: string]: Tag } = {
  sessions: 'session',
  session: 'session',
  stores: 'stores',
  offers: 'offers',
  membership: 'membership',
  staff: 'staff',
  demo: 'demo',
}

const WORDS: { readonly [status: string]: string } = {
  400: 'The body is not what the contract says',
  401: 'No session, or one the server has forgotten',
  403: 'Not for this person',
  404: 'Unknown, or another person’s',
  409: 'Refused',
  422: 'The idempotency key was used with another body',
}

export function buildOpenApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Scan & Go',
      version: '1.0.0',
      description:
        'What the app asks of a shop’s backend. Amounts are whole fen, times are milliseconds since 1970, weights are grams.',
    },
    servers: [{ url: API_PREFIX }],
    tags: Object.entries(TAGS).map(([name, description]) => ({
      name,
      description,
      ...(name === 'demo' && { 'x-mock-only': true }),
    })),
    paths: pathsOf([...Object.entries(shopApi), ...Object.entries(demoApi)]),
    components: {
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', description: 'The token of any session' },
        staff: { type: 'http', scheme: 'bearer', description: 'The token of a staff session' },
      },
      parameters: {
        IdempotencyKey: {
          name: IDEMPOTENCY_HEADER,
          in: 'header',
          required: false,
          description: 'The same key from the same person answers as the first time',
          schema: { type: 'string', maxLength: 128 },
        },
        DeviceId: {
          name: DEVICE_HEADER,
          in: 'header',
          required: false,
          description:
            'A random name the app has given itself: while one phone pays an order, another phone of the same person may not',
          schema: { type: 'string', maxLength: 64 },
        },
      },
      schemas: toJsonSchemaDefs(SCHEMAS, CONVERSION),
    },
  }
}

function pathsOf(endpoints: readonly (readonly [string, Endpoint])[]) {
  const paths: Record<string, Record<string, unknown>> = {}
  // by path: the order of exports is not the same in every runner
  const wayTo = ([, { path, method }]: (typeof endpoints)[number]) => `${path} ${method}`
  for (const [name, endpoint] of [...endpoints].sort((a, b) => (wayTo(a) < wayTo(b) ? -1 : 1))) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(name, endpoint) }
  }
  return paths
}

function operation(
  operationId: string,
  { method, path, summary, audience, body, reply, refusals }: Endpoint,
) {
  const tag = TAG_OF[path.split('/')[1] ?? ''] ?? 'checkout'
  const params = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', minLength: 1 },
  }))
  const key = method === 'POST' ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []
  const device = audience === 'session' ? [{ $ref: '#/components/parameters/DeviceId' }] : []
  return {
    operationId,
    tags: [tag],
    summary,
    ...(tag === 'demo' && { 'x-mock-only': true }),
    security: audience === 'anyone' ? [] : [{ [audience]: [] }],
    parameters: [...params, ...key, ...device],
    ...(body && { requestBody: { required: true, content: json(schemaOf(body)) } }),
    responses: {
      200: { description: 'Done', content: json(schemaOf(reply)) },
      ...refusalResponses([
        ...(body ? ['bad-request'] : []),
        ...(audience === 'anyone' ? [] : ['signed-out']),
        ...(audience === 'staff' ? ['not-allowed'] : []),
        ...(params.length > 0 || body ? ['not-found'] : []),
        ...(method === 'POST' ? ['key-reused'] : []),
        ...refusals,
      ]),
    },
  }
}

/** One response a status; its codes are a closed set. */
function refusalResponses(codes: readonly string[]) {
  const statuses = [...new Set(codes.map(refusalStatus))]
  return Object.fromEntries(
    statuses.map((status) => {
      const these = codes.filter((code) => refusalStatus(code) === status)
      return [status, { description: WORDS[status], content: json(refusalOf(these)) }]
    }),
  )
}

const refusalOf = (codes: readonly string[]) => ({
  type: 'object',
  properties: {
    code: { enum: codes },
    lineIds: { type: 'array', items: { type: 'string' }, description: 'The cart lines it is about' },
  },
  required: ['code'],
})

function schemaOf(schema: GenericSchema): JsonSchema {
  const { $schema: _, $defs: __, ...rest } = toJsonSchema(schema, { ...CONVERSION, definitions: SCHEMAS })
  return rest
}

const json = (schema: object) => ({ 'application/json': { schema } })

/** The document as it lies in docs/: the same contract gives the same bytes. */
export const openApiText = (): string => `${JSON.stringify(buildOpenApi(), null, 2)}\n`

export const OPENAPI_FILE = resolve(import.meta.dirname, '../../docs/openapi.json')

if (process.argv[1]?.endsWith('openapi.ts')) writeFileSync(OPENAPI_FILE, openApiText())
