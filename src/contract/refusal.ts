/** How a backend says no: a code from a closed set, and the cart lines it is about. */
import * as v from 'valibot'
import type { LineId } from '@/domain/kernel'
import { id, text } from './schemas/scalars'

export const refusalSchema = v.object({
  code: text(64),
  lineIds: v.optional(v.array(id<LineId>()), []),
})
