/**
 * Checks sums written out by hand, such as `⌊1990 × 880 ÷ 1000⌋ + min(30, 2 × 20) = 1781`, with whole numbers only.
 * A division must come out even or stand alone inside `⌊ ⌋` or `⌈ ⌉`. Nothing is negative.
 */

/** The text after the last `: `, as left and right side. Throws when it is not one equation. */
export function equationIn(step: string): { readonly left: string; readonly right: bigint } {
  const equation = step.slice(step.lastIndexOf(': ') + 1)
  const [left, right, ...more] = equation.split(' = ')
  if (left === undefined || right === undefined || more.length > 0)
    throw new Error(`not an equation: ${step}`)
  return { left: left.trim(), right: whole(right.trim()) }
}

type Fraction = { readonly over: bigint; readonly under: bigint }
type Tokens = { take(): string | undefined; next(): string | undefined }

export function evaluate(expression: string): bigint {
  const tokens = tokensOf(expression)
  const value = sum(tokens)
  if (tokens.next() !== undefined) throw new Error(`not read to its end: ${expression}`)
  return even(value)
}

function tokensOf(expression: string): Tokens {
  const found = expression.match(/min|max|[\d.]+|\S/g) ?? []
  let at = 0
  return { take: () => found[at++], next: () => found[at] }
}

function sum(tokens: Tokens): Fraction {
  let value = product(tokens)
  while (tokens.next() === '+' || tokens.next() === '−') {
    const sign = tokens.take() === '+' ? 1n : -1n
    value = { over: even(value) + sign * even(product(tokens)), under: 1n }
  }
  return value
}

function product(tokens: Tokens): Fraction {
  let { over, under } = factor(tokens)
  while (tokens.next() === '×' || tokens.next() === '÷') {
    const isTimes = tokens.take() === '×'
    const by = even(factor(tokens))
    if (isTimes) over *= by
    else under *= by
  }
  return { over, under }
}

function factor(tokens: Tokens): Fraction {
  const token = tokens.take() ?? ''
  switch (token) {
    case '(':
      return integer(even(inside(tokens, ')')))
    case '⌊': {
      const { over, under } = inside(tokens, '⌋')
      return integer(over / under)
    }
    case '⌈': {
      const { over, under } = inside(tokens, '⌉')
      return integer((over + under - 1n) / under)
    }
    case 'min':
    case 'max':
      return integer(chosen(token, tokens))
    default:
      return integer(whole(token))
  }
}

function chosen(which: 'min' | 'max', tokens: Tokens): bigint {
  tokens.take()
  const values = [even(sum(tokens))]
  while (tokens.next() === ',') {
    tokens.take()
    values.push(even(sum(tokens)))
  }
  tokens.take()
  return values.reduce((a, b) => ((which === 'min') === a < b ? a : b))
}

function inside(tokens: Tokens, closing: string): Fraction {
  const value = sum(tokens)
  if (tokens.take() !== closing) throw new Error(`no ${closing}`)
  return value
}

const integer = (over: bigint): Fraction => ({ over, under: 1n })

function even({ over, under }: Fraction): bigint {
  if (over % under !== 0n) throw new Error(`not rounded: ${over} ÷ ${under}`)
  return over / under
}

function whole(text: string): bigint {
  if (!/^\d+$/.test(text)) throw new Error(`not a whole number: ${text}`)
  return BigInt(text)
}
