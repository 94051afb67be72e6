// Selectors and text over the drawn node tree.
import type { ElementNode, ViewNode } from './types'

export function* walk(node: ElementNode): Generator<ViewNode> {
  for (const child of node.children) {
    yield child
    if (child.kind === 'element') yield* walk(child)
  }
}

export function* elements(root: ElementNode): Generator<ElementNode> {
  for (const node of walk(root)) if (node.kind === 'element') yield node
}

export const textOf = (node: ViewNode): string =>
  node.kind === 'text' ? node.text : node.children.map(textOf).join('')

/** The node's text as a reader sees it: without the white space around it. */
export const readableText = (node: ViewNode): string => textOf(node).trim()

type Test = (node: ElementNode) => boolean

/** tag, #id, .class, [attr] and [attr=value], in any combination without spaces */
function parseCompound(selector: string): Test {
  const tests: Test[] = []
  const tokens = /([#.]?)([\w-]+)|\[([\w-]+)(?:=["']?([^"'\]]*)["']?)?\]|\*/g
  for (const [, mark, name, attribute, value] of selector.matchAll(tokens)) {
    if (attribute !== undefined) {
      tests.push((node) =>
        value === undefined ? node.attrs[attribute] !== undefined : String(node.attrs[attribute]) === value,
      )
    } else if (name !== undefined) {
      if (mark === '#') tests.push((node) => node.attrs.id === name)
      else if (mark === '.')
        tests.push((node) =>
          String(node.attrs.class ?? '')
            .split(/\s+/)
            .includes(name),
        )
      else tests.push((node) => node.tag === name)
    }
  }
  return (node) => tests.every((test) => test(node))
}

/** Compound selectors joined by spaces (descendant) and commas (or); results in document order, each once. */
export function queryAll(root: ElementNode, selector: string): ElementNode[] {
  const alternatives = selector.split(',').map((one) => one.trim().split(/\s+/).map(parseCompound).reverse())
  const matches = (node: ElementNode) =>
    alternatives.some(([own, ...above]) => {
      if (!own?.(node)) return false
      let at = 0
      for (let parent = node.parent; parent && at < above.length; parent = parent.parent) {
        if (above[at]?.(parent)) at++
      }
      return at === above.length
    })
  return [...elements(root)].filter(matches)
}

const PRINTED = ['id', 'class', 'type', 'value', 'src', 'mode', 'checked', 'disabled', 'aria-label']

/** The tree as indented text, for error messages. */
export function printTree(node: ViewNode, depth = 0): string {
  const indent = '  '.repeat(depth)
  if (node.kind === 'text') return `${indent}${JSON.stringify(node.text)}\n`
  const attrs = PRINTED.filter((name) => !['', false, undefined, null].includes(node.attrs[name] as string))
    .map((name) => ` ${name}=${JSON.stringify(node.attrs[name])}`)
    .join('')
  return `${indent}<${node.tag}${attrs}>\n${node.children.map((child) => printTree(child, depth + 1)).join('')}`
}
