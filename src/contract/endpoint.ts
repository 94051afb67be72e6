/** The shape of one endpoint: the client and the mock are both typed from it. */
import type { GenericSchema } from 'valibot'

/** `/orders/:orderId/pass` → `{ orderId: string }` */
export type PathParams<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [K in Name]: string } & PathParams<Rest>
  : Path extends `${string}:${infer Name}`
    ? { readonly [K in Name]: string }
    : unknown

/** Who may call: anyone, anyone with a session, or staff. */
export type Audience = 'anyone' | 'session' | 'staff'

export type Endpoint<
  Path extends string = string,
  Body = unknown,
  Reply = unknown,
  Refusal extends string = string,
> = {
  readonly method: 'GET' | 'POST'
  readonly path: Path
  readonly summary: string
  readonly audience: Audience
  /** Null for endpoints without a body. */
  readonly body: GenericSchema<unknown, Body> | null
  readonly reply: GenericSchema<unknown, Reply>
  /** The closed set of refusals this endpoint may answer besides the common ones. */
  readonly refusals: readonly Refusal[]
  /** What its body says may move money: nobody logs or keeps it, not even to know the request again. */
  readonly isSecret?: boolean
}

export function endpoint<Path extends string, Body, Reply, const Refusal extends string>(
  definition: Endpoint<Path, Body, Reply, Refusal>,
): Endpoint<Path, Body, Reply, Refusal> {
  return definition
}

/** What a call takes: path parameters, a body, and for repeatable writes an idempotency key. */
export type CallInput<E> =
  E extends Endpoint<infer Path, infer Body, unknown, string>
    ? (unknown extends PathParams<Path> ? unknown : { readonly params: PathParams<Path> }) &
        (unknown extends Body ? unknown : { readonly body: Body }) & { readonly key?: string }
    : never

export type ReplyOf<E> = E extends Endpoint<string, infer _Body, infer Reply, string> ? Reply : never
export type RefusalOf<E> =
  E extends Endpoint<string, infer _Body, infer _Reply, infer Refusal> ? Refusal : never

/** Refusals any endpoint may answer. */
export const COMMON_REFUSALS = [
  'bad-request',
  'signed-out',
  'not-allowed',
  'not-found',
  'key-reused',
] as const
export type CommonRefusal = (typeof COMMON_REFUSALS)[number]

/** Header that makes a repeated write answer as the first one did. */
export const IDEMPOTENCY_HEADER = 'idempotency-key'

/** Header that tells one person's phones apart: a random name the app has given itself. */
export const DEVICE_HEADER = 'device-id'

/** `/orders/:orderId` + `{ orderId }` → `/orders/o_1`, each value percent-encoded. */
export function fillPath(path: string, params: { readonly [name: string]: string }): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}
