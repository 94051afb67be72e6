/** One call to a backend: path, session and key in; a checked reply or a closed refusal out. */
import { safeParse } from 'valibot'
import type { CallInput, CommonRefusal, Endpoint, RefusalOf, ReplyOf } from '@/contract/endpoint'
import { COMMON_REFUSALS, DEVICE_HEADER, fillPath, IDEMPOTENCY_HEADER } from '@/contract/endpoint'
import { refusalSchema } from '@/contract/refusal'
import type { LineId, Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { HttpReply, HttpTransport, TransportFailure } from '@/platform/ports'

/** Failures any call can have: the way there, or a reply that makes no sense (a captive portal, a proxy). */
export type CallFailure = TransportFailure | 'bad-reply' | 'server-error' | CommonRefusal
export type Refused<Code extends string> = { readonly code: Code; readonly lineIds: readonly LineId[] }
export type Reply<E> = Promise<Result<ReplyOf<E>, Refused<RefusalOf<E> | CallFailure>>>
export type Call<E> = (input: CallInput<E>) => Reply<E>

export type Connection = {
  readonly transport: HttpTransport
  /** The session token to send, or null before there is one. */
  token(): string | null
  /** What this phone calls itself, or null where nobody asks. */
  device?(): string | null
}

type AnyInput = { params?: { readonly [name: string]: string }; body?: unknown; key?: string }
type AnyResult = Result<unknown, Refused<string>>

const refuse = (code: string, lineIds: readonly LineId[] = []): AnyResult => err({ code, lineIds })

export async function callEndpoint(
  endpoint: Endpoint,
  input: AnyInput,
  { transport, token, device }: Connection,
): Promise<AnyResult> {
  const [session, phone] = [token(), device?.() ?? null]
  const sent = await transport.send({
    method: endpoint.method,
    path: fillPath(endpoint.path, input.params ?? {}),
    headers: {
      ...(session ? { authorization: `Bearer ${session}` } : {}),
      ...(session && phone ? { [DEVICE_HEADER]: phone } : {}),
      ...(input.key ? { [IDEMPOTENCY_HEADER]: input.key } : {}),
    },
    body: input.body,
  })
  return sent.ok ? readReply(endpoint, sent.value) : refuse(sent.error)
}

function readReply(endpoint: Endpoint, { status, body }: HttpReply): AnyResult {
  if (status >= 200 && status < 300) {
    const reply = safeParse(endpoint.reply, body)
    return reply.success ? ok(reply.output) : refuse('bad-reply')
  }
  const refusal = safeParse(refusalSchema, body)
  if (!refusal.success) return refuse(status >= 500 ? 'server-error' : 'bad-reply')
  const { code, lineIds } = refusal.output
  const known = [...endpoint.refusals, ...COMMON_REFUSALS].includes(code)
  return refuse(known ? code : 'server-error', lineIds)
}
