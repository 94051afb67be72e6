// Reading the page on top, the way a shopper would. Every miss prints the page.
import { elements, printTree, queryAll, readableText, textOf } from './query'
import type { ElementNode } from './types'

export type TextPattern = string | RegExp

const says = (node: ElementNode, wanted: TextPattern) =>
  typeof wanted === 'string' ? readableText(node) === wanted : wanted.test(readableText(node))

export abstract class Screen {
  /** The drawn page on top; `undefined` before the first drawing. */
  abstract get tree(): ElementNode | undefined
  abstract get route(): string

  /** The tree of the page as text. */
  print(): string {
    return this.tree ? printTree(this.tree) : '(nothing drawn)\n'
  }

  /** All nodes that match `tag#id.class[attribute=value]`, with spaces for descendants and commas for or. */
  $$(selector: string): ElementNode[] {
    return this.tree ? queryAll(this.tree, selector) : []
  }

  /** The first match. @throws Error with the page when there is none */
  $(selector: string): ElementNode {
    return this.$$(selector)[0] ?? this.miss(`no node matches "${selector}"`)
  }

  /** Text of the first match, or of the whole page, with the white space as drawn. */
  text(selector?: string): string {
    if (selector !== undefined) return textOf(this.$(selector))
    return this.tree ? textOf(this.tree) : ''
  }

  /** The innermost nodes whose whole text is `wanted` (a string, white space around it aside) or matches it. */
  allByText(wanted: TextPattern): ElementNode[] {
    const found = this.tree ? [...elements(this.tree)].filter((node) => says(node, wanted)) : []
    return found.filter((node) => !found.some((inner) => inner.parent === node || this.isInside(inner, node)))
  }

  /** @param nth counts from 0; without it there must be exactly one @throws Error with the page otherwise */
  byText(wanted: TextPattern, nth?: number): ElementNode {
    return this.pick(
      this.allByText(wanted),
      `says ${wanted instanceof RegExp ? wanted : JSON.stringify(wanted)}`,
      nth,
    )
  }

  hasText(wanted: TextPattern): boolean {
    return this.allByText(wanted).length > 0
  }

  /** The node whose `aria-label` is `label`. @throws Error with the page when not exactly one has it */
  byLabel(label: string, nth?: number): ElementNode {
    const labelled = this.$$('[aria-label]')
    if (!labelled.length) {
      this.miss(`no node is labelled "${label}"; the built templates bind no aria-label at all`)
    }
    const found = labelled.filter((node) => node.attrs['aria-label'] === label)
    return this.pick(found, `is labelled "${label}"`, nth)
  }

  protected miss(what: string): never {
    throw new Error(`${what} on ${this.route}\n${this.print()}`)
  }

  private pick(found: ElementNode[], what: string, nth: number | undefined): ElementNode {
    const only = nth === undefined && found.length > 1 ? undefined : found[nth ?? 0]
    if (only) return only
    return this.miss(
      found.length ? `${found.length} nodes, not one, whose text or label ${what}` : `no node ${what}`,
    )
  }

  private isInside(node: ElementNode, outer: ElementNode): boolean {
    for (let parent = node.parent; parent; parent = parent.parent) if (parent === outer) return true
    return false
  }
}
