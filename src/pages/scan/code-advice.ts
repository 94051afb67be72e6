/** What to tell somebody who is typing a code: how far they are, or what is wrong. */
import type { CodeHelp, Missing } from '@/domain/code'
import type { Messages } from '@/ui/messages/catalogue'

export type CodeAdvice = { readonly sentences: readonly string[]; readonly error: string | null }

/** The longest code on goods for shoppers; only cartons have 14 digits. */
const LONGEST_ON_GOODS = 13

export function adviceOn(help: CodeHelp, isFound: boolean, words: Messages['find']): CodeAdvice {
  switch (help.kind) {
    case 'nothing':
    case 'no-number':
      return say()
    case 'store-number':
      return say(words.digitsSoFar(help.digits.length), words.storeNumber, ...missingIn(help.missing, words))
    case 'short':
      return say(words.digitsSoFar(help.digits.length), ...missingIn(help.missing, words))
    case 'wrong-check-digit': {
      const { length } = help.digits
      // 8 and 12 digits are also the beginning of 13
      return length < LONGEST_ON_GOODS
        ? say(words.digitsSoFar(length), ...missingIn(help.missing, words))
        : { sentences: [], error: words.wrongDigit }
    }
    case 'complete':
      return isFound ? say() : say(words.complete)
    case 'long':
      return say(words.digitsSoFar(help.count), words.tooLong)
  }
}

const say = (...sentences: readonly string[]): CodeAdvice => ({ sentences, error: null })

/** The next length on goods, and the usual one. */
function missingIn(missing: readonly Missing[], words: Messages['find']): string[] {
  const onGoods = missing.filter(({ length }) => length <= LONGEST_ON_GOODS)
  const [next] = onGoods
  return onGoods
    .filter((one) => one === next || one.length === LONGEST_ON_GOODS)
    .map(({ count, length }) => words.stillMissing(count, length))
}
