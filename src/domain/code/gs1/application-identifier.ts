/** What a GS1 Application Identifier (AI) may hold and beside which others it may stand. */
import { AI_ROWS } from './ai-table'
import type { ContentCheck } from './content'

/** `n` digits, `x` character set 82, `y` character set 39, `z` base64url. */
export type CharacterSet = 'n' | 'x' | 'y' | 'z'

/** One part of an AI's value; only the last may vary in length. */
export type Component = {
  readonly set: CharacterSet
  readonly shortest: number
  readonly longest: number
  readonly isOptional: boolean
  readonly check?: ContentCheck
}

export type ApplicationIdentifier = {
  readonly components: readonly Component[]
  /** Length of a value that needs no separator behind it, else undefined. */
  readonly predefined?: number
  /** Patterns such as `37` or `392n` of AIs it must not stand beside. */
  readonly excludes: readonly string[]
  /** One of these groups of patterns must stand beside it; none when the list is empty. */
  readonly needs: readonly (readonly string[])[]
  /** As the key of a Digital Link: the sequences of qualifiers that may follow. */
  readonly qualifiers?: readonly (readonly string[])[]
  /** Whether it may stand in the query of a Digital Link. */
  readonly isAttribute: boolean
}

const IDENTIFIERS = new Map<string, ApplicationIdentifier>()
for (const [ais, format, { needs = '', not = '', key, attribute = true } = {}] of AI_ROWS) {
  const components = format.split(' ').map(readComponent)
  const shared = {
    components,
    excludes: words(not),
    needs: words(needs).map((group) => group.split('+')),
    qualifiers: key?.split('|').map(words),
    isAttribute: attribute,
  }
  for (const ai of words(ais).flatMap(expand)) {
    const length = components.reduce((sum, { longest }) => sum + longest, 0)
    IDENTIFIERS.set(ai, { ...shared, predefined: isPredefined(ai) ? length : undefined })
  }
}

export const findIdentifier = (ai: string): ApplicationIdentifier | undefined => IDENTIFIERS.get(ai)
export const everyIdentifier = (): readonly string[] => [...IDENTIFIERS.keys()]

/** The AI a text begins with; no AI begins another. */
export function leadingIdentifier(text: string): string | undefined {
  return [2, 3, 4].map((length) => text.slice(0, length)).find((ai) => IDENTIFIERS.has(ai))
}

/** `392n` stands for 3920 to 3929, `31nn` for 3100 to 3199. */
export function fitsPattern(ai: string, pattern: string): boolean {
  const stem = pattern.replace(/n+$/, '')
  return ai.length === pattern.length && ai.startsWith(stem)
}

/** The standard fixes these lengths by the first two digits, once and for all. */
function isPredefined(ai: string): boolean {
  return /^(0[0-4]|1[1-9]|20|3[1-6]|41)/.test(ai)
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

/** `310:5` → 3100 to 3105: the last digit counts decimals. */
function expand(entry: string): string[] {
  const [stem = '', last] = entry.split(':')
  return last === undefined ? [stem] : Array.from({ length: Number(last) + 1 }, (_, digit) => stem + digit)
}

/** `n6:day`: six digits, a day; `x-20`: 1 to 20 characters; square brackets: may be missing. */
function readComponent(text: string): Component {
  const bare = text.replace(/[[\]]/g, '')
  const [size = '', check] = bare.slice(1).split(':')
  const longest = Number(size.replace('-', ''))
  return {
    set: bare.slice(0, 1) as CharacterSet,
    shortest: size.startsWith('-') ? 1 : longest,
    longest,
    isOptional: bare !== text,
    check: check as ContentCheck | undefined,
  }
}
