/** What staff typed or pasted → the text of a pass. */
import { exitPassText, exitPassToken } from '@/domain/code'
import type { PassToken } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'

/** Small letters, gaps and a missing prefix are forgiven; anything else goes to the server as it is. */
export function passTextOf(typed: string): string {
  const bare = typed.replace(/[\s-]/g, '').replace('：', ':').toUpperCase()
  const candidates = isDigits(bare) ? [] : [bare, exitPassText(idOf<PassToken>(bare))]
  return candidates.find((text) => exitPassToken(text) !== undefined) ?? typed.trim()
}

/** Goods, or a wallet's payment code, which must go nowhere: a pass has letters. */
export function isDigits(text: string): boolean {
  return /^[\d\s-]+$/.test(text)
}
