/** View model of reading a pass. */
import { exitPassToken } from '@/domain/code'
import type { CodeReader } from '@/staff/_shared/use-code-reader'
import { useCodeReader } from '@/staff/_shared/use-code-reader'
import { useMessages } from '@/ui/hooks/use-looks'
import { useFlows } from '@/wiring-hooks'
import { isDigits, passTextOf } from './pass-text'

export type PassReader = CodeReader & { next(): void }

export function usePassReader(): PassReader {
  const { staff: words } = useMessages()
  const { staff } = useFlows()
  const reader = useCodeReader({
    ask: staff.inspect,
    textOf: passTextOf,
    isForeign: isDigits,
    isMeant: (text) => exitPassToken(text) !== undefined,
    otherKind: words.notAPass,
  })
  return {
    ...reader,
    /** The next shopper. */
    next() {
      reader.putAway()
      staff.putAway()
    },
  }
}
