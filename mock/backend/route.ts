/** A route = an endpoint of the contract and the function behind it; without a contract it does not compile. */
import type { CommonRefusal, Endpoint, PathParams, RefusalOf, ReplyOf } from '@/contract/endpoint'
import type { Answer, Context } from './context'

type Input<E> =
  E extends Endpoint<infer Path, infer Body, unknown, string>
    ? { params: PathParams<Path>; body: Body }
    : never

export type Route = {
  readonly endpoint: Endpoint
  /** Of its path. */
  readonly parts: readonly string[]
  readonly run: (
    context: Context,
    input: { params: { [name: string]: string }; body: unknown },
  ) => Answer<unknown, string>
}

export function route<E extends Endpoint>(
  endpoint: E,
  run: (context: Context, input: Input<E>) => Answer<ReplyOf<E>, RefusalOf<E> | CommonRefusal>,
): Route {
  // the router calls `run` only with what the endpoint's own path and schema have accepted
  return { endpoint, parts: endpoint.path.split('/'), run } as unknown as Route
}
