/** A covered page keeps asking for what it showed last, the one above for what is now: a place for each page of a full stack, which has ten. */
const PLACES = 10

/** The same answer for the same things asked (by `Object.is`), as long as fewer than ten others are asked in between. */
export function rememberFew<Asked extends readonly unknown[], T>(work: (...asked: Asked) => T) {
  let kept: readonly { readonly asked: Asked; readonly answer: T }[] = []
  return (...asked: Asked): T => {
    const known = kept.find((each) => each.asked.every((one, i) => Object.is(one, asked[i])))
    const found = known ?? { asked, answer: work(...asked) }
    if (!known) kept = [found, ...kept].slice(0, PLACES)
    return found.answer
  }
}
