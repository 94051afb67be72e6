// Turns two drawings of a page, ours and the other engine's, into comparable lists of tokens.
import type { ElementNode, ViewNode } from './harness/types'

export type Difference = {
  route: string
  /** Index of the first token that differs; a few tokens from just before it on are given for either side. */
  at: number
  ours: string[]
  theirs: string[]
}

const squeeze = (text: string) => text.replace(/\s+/g, '')
const classNames = (value: unknown) =>
  String(value ?? '')
    .split(/\s+/)
    .filter(Boolean)
const openToken = (tag: string, classes: Iterable<string>, value: unknown, type: unknown) =>
  `<${tag} class=${[...new Set(classes)].join('.')} value=${String(value ?? '')} type=${String(type ?? '')}>`

function tokensOf(node: ViewNode): string[] {
  if (node.kind === 'text') return [squeeze(node.text)]
  const inner = node.children.flatMap(tokensOf)
  if (node.component?.virtual) return inner
  const { attrs } = node
  return [openToken(node.tag, classNames(attrs.class), attrs.value, attrs.type), ...inner, '</>']
}

function tokensOfDom(node: Node): string[] {
  if (node.nodeType === 3) return [squeeze(node.textContent ?? '')]
  const element = node as Element
  // a class inside a component is written once more, or only, with the mark of the component's style scope
  const classes = [...element.classList].map((name) => name.replace(/^__[0-9a-f]+--/, ''))
  const open = openToken(
    element.tagName.toLowerCase(),
    classes,
    element.getAttribute('value'),
    element.getAttribute('type'),
  )
  return [open, ...[...element.childNodes].flatMap(tokensOfDom), '</>']
}

/** Engines cut text into nodes differently, so neighbours are joined. */
function joinText(tokens: readonly string[]): string[] {
  const joined: string[] = []
  for (const token of tokens.filter(Boolean)) {
    const last = joined.at(-1)
    if (last !== undefined && !last.startsWith('<') && !token.startsWith('<'))
      joined[joined.length - 1] = last + token
    else joined.push(token)
  }
  return joined
}

/** Where two drawings part; `undefined` when they are the same. */
export function difference(route: string, ours: string[], theirs: string[]): Difference | undefined {
  const length = Math.max(ours.length, theirs.length)
  const at = Array.from({ length }, (_, index) => index).find((index) => ours[index] !== theirs[index])
  if (at === undefined) return undefined
  const near = (tokens: string[]) => tokens.slice(Math.max(0, at - 1), at + 4)
  return { route, at, ours: near(ours), theirs: near(theirs) }
}

export const ourTokens = (tree: ElementNode): string[] => joinText(tokensOf(tree))

export const theirTokens = (root: Node): string[] => joinText(tokensOfDom(root))
