/** How EAN/UPC symbols are drawn (GS1 General Specifications §5.2): guards, and where digits stand. */
import { PATTERN_COUNT, patternModules } from '@/domain/code'

const bitsOf = (text: string): number[] => [...text].map(Number)

/** The seven modules of each pattern, 1 = bar. */
export const PATTERNS: readonly (readonly number[])[] = Array.from({ length: PATTERN_COUNT }, (_, pattern) =>
  bitsOf(patternModules(pattern)),
)

type Edge = { readonly at: number; readonly sign: 1 | -1 }

export type Layout = {
  readonly symbology: 'ean13' | 'ean8' | 'upce'
  readonly modules: number
  /** Bars that can still be told apart in a symbol worth reading: about half of those it has. */
  readonly leastBars: number
  /** First module of each digit. */
  readonly digits: readonly number[]
  /** Patterns a digit may have. */
  readonly patterns: readonly (readonly [from: number, to: number])[]
  /** Edges that every symbol of this kind has, in modules from its start. */
  readonly edgesAt: Float32Array
  /** 1 where a bar begins there, −1 where one ends. */
  readonly edgeSigns: Float32Array
}

const AB = [0, 20] as const
const A = [0, 10] as const
const C = [20, 30] as const

const seven = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + 7 * i)
const guard = (from: number, bits: string, before: number): Edge[] => {
  const edges: Edge[] = []
  let last = before
  bitsOf(bits).forEach((bit, i) => {
    if (bit !== last) edges.push({ at: from + i, sign: bit === 1 ? 1 : -1 })
    last = bit
  })
  return edges
}
/** A left digit ends with a bar and the next begins with a space; a right digit the other way round. */
const between = (at: readonly number[], sign: 1 | -1): Edge[] => at.map((module) => ({ at: module, sign }))

function edges(...groups: readonly (readonly Edge[])[]): Pick<Layout, 'edgesAt' | 'edgeSigns'> {
  const all = groups.flat()
  return {
    edgesAt: Float32Array.from(all, ({ at }) => at),
    edgeSigns: Float32Array.from(all, ({ sign }) => sign),
  }
}

export const EAN_13: Layout = {
  symbology: 'ean13',
  modules: 95,
  leastBars: 15,
  digits: [...seven(3, 6), ...seven(50, 6)],
  patterns: [AB, AB, AB, AB, AB, AB, C, C, C, C, C, C],
  ...edges(
    guard(0, '1010', 0),
    between(seven(10, 5), -1),
    guard(45, '010101', 1),
    between(seven(57, 5), 1),
    guard(92, '1010', 0),
  ),
}

export const EAN_8: Layout = {
  symbology: 'ean8',
  modules: 67,
  leastBars: 11,
  digits: [...seven(3, 4), ...seven(36, 4)],
  patterns: [A, A, A, A, C, C, C, C],
  ...edges(
    guard(0, '1010', 0),
    between(seven(10, 3), -1),
    guard(31, '010101', 1),
    between(seven(43, 3), 1),
    guard(64, '1010', 0),
  ),
}

export const UPC_E: Layout = {
  symbology: 'upce',
  modules: 51,
  leastBars: 9,
  digits: seven(3, 6),
  patterns: [AB, AB, AB, AB, AB, AB],
  ...edges(guard(0, '1010', 0), between(seven(10, 5), -1), guard(45, '0101010', 1)),
}

/** A UPC-E upside down: the only symbol whose ends differ. */
export const UPC_E_TURNED: Layout = {
  ...UPC_E,
  edgesAt: UPC_E.edgesAt.map((at) => UPC_E.modules - at).reverse(),
  edgeSigns: UPC_E.edgeSigns.map((sign) => -sign).reverse(),
}
