/** The heart of the mock: one request and the state in, one reply out. */
import { safeParse } from 'valibot'
import { DEVICE_HEADER, IDEMPOTENCY_HEADER } from '@/contract/endpoint'
import { refusalStatus } from '@/contract/refusal'
import type { HttpReply, HttpRequest } from '@/platform/ports'
import { callerOf } from './callers'
import type { Context, World } from './context'
import type { Route } from './route'
import { findRoute } from './router'
import { sign } from './signature'

/** Replies remembered for repeated writes; older ones are forgotten so that browser storage never fills up. */
const KEPT = 200
/** The longest name of a phone that is told apart from others. */
const LONGEST = 64

const no = (code: string): HttpReply => ({ status: refusalStatus(code), body: { code, lineIds: [] } })

export function handle(routes: readonly Route[], world: World, request: HttpRequest): HttpReply {
  const match = findRoute(routes, request.method, request.path)
  if (!match) return no('not-found')
  const { endpoint, run } = match.route

  const caller = callerOf(world.state, request.headers.authorization, world.now)
  if (endpoint.audience !== 'anyone' && !caller) return no('signed-out')
  if (endpoint.audience === 'staff' && caller?.subject.kind !== 'staff') return no('not-allowed')

  const body = endpoint.body ? safeParse(endpoint.body, request.body) : undefined
  if (body && !body.success) return no('bad-request')

  const device = (request.headers[DEVICE_HEADER] ?? '').slice(0, LONGEST)
  const context: Context = {
    ...world,
    device,
    cameFrom: caller?.owner,
    caller() {
      if (!caller) throw new Error(`${endpoint.path} asks for a caller but is open to anyone`)
      return caller
    },
  }
  // two phones of one person may count their attempts alike
  const whose = { owner: `${caller?.owner ?? ''} ${device}`, isSecret: endpoint.isSecret ?? false }
  return once(world, request, whose, () => {
    const answer = run(context, { params: match.params, body: body?.output })
    if (answer.ok) return { status: 200, body: answer.value }
    const { code, lineIds = [] } = answer.error
    return { status: refusalStatus(code), body: { code, lineIds } }
  })
}

/** The same key answers as the first time; the same key with another body is refused. */
function once(
  world: World,
  request: HttpRequest,
  { owner, isSecret }: { readonly owner: string; readonly isSecret: boolean },
  run: () => HttpReply,
): HttpReply {
  const { state } = world
  const key = request.headers[IDEMPOTENCY_HEADER]
  if (!key) return run()
  const scoped = `${owner} ${request.path} ${key}`
  // what may move money is known again by its seal alone
  const fingerprint = isSecret ? sign(world, [request.body ?? null]) : JSON.stringify(request.body ?? null)
  const stored = state.replies[scoped]
  if (stored) return stored.fingerprint === fingerprint ? stored : no('key-reused')
  const answer = run()
  if (answer.status === 200) {
    const known = Object.entries(state.replies).slice(1 - KEPT)
    state.replies = { ...Object.fromEntries(known), [scoped]: { fingerprint, ...answer } }
  }
  return answer
}
