/** How a backend says no: a code from a closed set, and the cart lines it is about. */
import * as v from 'valibot'
import type { LineId } from '@/domain/kernel'
import type { CommonRefusal } from './endpoint'
import { id, text } from './schemas/scalars'

export const refusalSchema = v.object({
  code: text(64),
  lineIds: v.optional(v.array(id<LineId>()), []),
})

const STATUS: { readonly [code in CommonRefusal]: number } = {
  'bad-request': 400,
  'signed-out': 401,
  'not-allowed': 403,
  'not-found': 404,
  'key-reused': 422,
}

/** The HTTP status a refusal travels with; 409 for what only one endpoint refuses. */
export function refusalStatus(code: string): number {
  return Object.entries(STATUS).find(([common]) => common === code)?.[1] ?? 409
}
