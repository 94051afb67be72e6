/** Checks sums written out by hand, such as `⌊1990 × 880 ÷ 1000⌋ + 30 = 1781`, with whole numbers only. */

/** The text after the last `: `, as left and right side. Throws when it is not one equation. */
export function equationIn(step: string): { readonly left: string; readonly right: bigint } {
  const equation = step.slice(step.lastIndexOf(': ') + 1)
  const [left, right, ...more] = equation.split(' = ')
  if (left === undefined || right === undefined || more.length > 0)
    throw new Error(`not an equation: ${step}`)
  return { left: left.trim(), right: whole(right) }
}

/** Sums and differences of products; a division must be exact or stand inside `⌊ ⌋`. */
export function evaluate(expression: string): bigint {
  const signed = `+ ${expression}`.match(/[+−] [^+−]+/g) ?? []
  return signed.reduce((sum, term) => {
    const value = termOf(term.slice(2).trim())
    return term.startsWith('−') ? sum - value : sum + value
  }, 0n)
}

function termOf(term: string): bigint {
  const floored = /^⌊(.+)⌋$/.exec(term)?.[1]
  const [product, ...divisors] = (floored ?? term).split(' ÷ ')
  const numerator = (product ?? '')
    .split(' × ')
    .map(whole)
    .reduce((a, b) => a * b, 1n)
  const denominator = divisors.map(whole).reduce((a, b) => a * b, 1n)
  if (floored === undefined && numerator % denominator !== 0n) throw new Error(`not rounded: ${term}`)
  return numerator / denominator
}

function whole(text: string): bigint {
  if (!/^\d+$/.test(text.trim())) throw new Error(`not a whole number: ${text}`)
  return BigInt(text.trim())
}
