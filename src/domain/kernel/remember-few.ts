/** Pages that lie one over the other may ask for different things in turns, for ever: one place each. */
const PLACES = 4

/** The same answer for the same things asked (by `Object.is`), as long as fewer than four others are asked in between. */
export function rememberFew<Asked extends readonly unknown[], T>(work: (...asked: Asked) => T) {
  let kept: readonly { readonly asked: Asked; readonly answer: T }[] = []
  return (...asked: Asked): T => {
    const known = kept.find((each) => each.asked.every((one, i) => Object.is(one, asked[i])))
    const found = known ?? { asked, answer: work(...asked) }
    if (!known) kept = [found, ...kept].slice(0, PLACES)
    return found.answer
  }
}
