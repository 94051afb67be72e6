// A small interpreter for the template files that a build emits: (template, data) becomes a tree of nodes.
import path from 'node:path'
import type { Dialect } from './dialects'
import { dialects } from './dialects'
import { readText } from './dist-files'
import { compileMembers, compileValue } from './expressions'
import type { MarkupElement, MarkupNode } from './markup'
import { parseMarkup } from './markup'
import type { Bag, ElementNode, Owner, Platform } from './types'
import { isBag } from './types'

type Template = { unit: Unit; children: MarkupNode[] }
type Unit = { file: string; body: MarkupNode[]; own: Map<string, Template>; imports: string[]; scripts: Bag }
type Place = { variables: Bag; unit: Unit; parent: ElementNode; owner: Owner }

export type DrawHooks = {
  warn: (message: string) => void
  /** The instance behind a custom component's tag; `undefined` for a native tag. */
  component: (node: ElementNode, owner: Owner) => Owner | undefined
}

const camelCase = (name: string) =>
  name.toLowerCase().replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value === 'number') return Array.from({ length: value }, (_, index) => index)
  if (typeof value === 'string') return [...value]
  return isBag(value) ? Object.values(value) : []
}

/** A path written in one file, relative to the dist folder. */
export const resolveFrom = (file: string, target: string) =>
  target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(file), target)

export class Templates {
  readonly dialect: Dialect
  private readonly units = new Map<string, Unit>()

  constructor(
    private readonly dist: string,
    platform: Platform,
  ) {
    this.dialect = dialects[platform]
  }

  render(owner: Owner, hooks: DrawHooks): ElementNode {
    const root = this.element('page', owner, undefined)
    this.renderBody(owner, root, hooks)
    return root
  }

  private renderBody(owner: Owner, parent: ElementNode, hooks: DrawHooks): void {
    const unit = this.unit(owner.file)
    this.nodes(unit.body, { variables: { ...owner.view, ...unit.scripts }, unit, parent, owner }, hooks)
  }

  private element(tag: string, owner: Owner, parent: ElementNode | undefined): ElementNode {
    const fresh = { attrs: {}, dataset: {}, handlers: [], children: [], component: undefined }
    return { kind: 'element', tag, owner, parent, ...fresh }
  }

  private unit(file: string): Unit {
    const known = this.units.get(file)
    if (known) return known
    const unit: Unit = { file, body: [], own: new Map(), imports: [], scripts: {} }
    this.units.set(file, unit)
    for (const node of parseMarkup(readText(this.dist, file), file)) {
      const attr = (name: string) =>
        node.kind === 'element' ? (node.attrs.get(name) ?? undefined) : undefined
      const tag = node.kind === 'element' ? node.tag : ''
      const name = attr('name') ?? attr('module') ?? ''
      const source = attr('src') ?? attr('from')
      if (node.kind === 'element' && tag === 'template' && attr('name')) {
        unit.own.set(name, { unit, children: node.children })
      } else if (tag === 'import' && source) unit.imports.push(resolveFrom(file, source))
      else if (node.kind === 'element' && tag === 'wxs' && !source) {
        unit.scripts[name] = this.runScript(node.script ?? '', file)
      } else if ((tag === 'wxs' || tag === 'import-sjs') && source) {
        unit.scripts[name] = this.loadScript(resolveFrom(file, source))
      } else unit.body.push(node)
    }
    return unit
  }

  private loadScript(file: string): unknown {
    return this.runScript(readText(this.dist, file), file)
  }

  private runScript(source: string, file: string): unknown {
    const module = { exports: {} as unknown }
    const code = source.replace(/export\s+default\s+/, 'module.exports = ') // sjs is an ES module, wxs is CommonJS
    const run = new Function('module', 'exports', 'require', code)
    run(module, module.exports, (target: string) => this.loadScript(resolveFrom(file, target)))
    return module.exports
  }

  private template(unit: Unit, name: string): Template | undefined {
    const imported = [...unit.imports].reverse().map((file) => this.unit(file).own.get(name))
    return unit.own.get(name) ?? imported.find((found) => found !== undefined)
  }

  private nodes(list: readonly MarkupNode[], place: Place, hooks: DrawHooks): void {
    let open = false // an if-chain in which nothing matched so far
    for (const node of list) {
      if (node.kind === 'text') {
        const value = compileValue(node.text)(place.variables)
        place.parent.children.push({ kind: 'text', text: String(value ?? ''), parent: place.parent })
        continue
      }
      const control = (name: string) => node.attrs.get(this.dialect.directive + name)
      const holds = (name: string, variables: Bag) => Boolean(compileValue(control(name) ?? null)(variables))
      if (control('elif') !== undefined || control('else') !== undefined) {
        if (!open || (control('elif') !== undefined && !holds('elif', place.variables))) continue
        open = false
        this.single(node, place, hooks)
      } else if (control('for') !== undefined) {
        open = false
        for (const variables of this.rounds(node, place.variables, hooks)) {
          if (control('if') === undefined || holds('if', variables))
            this.single(node, { ...place, variables }, hooks)
        }
      } else {
        open = control('if') !== undefined && !holds('if', place.variables)
        if (!open) this.single(node, place, hooks)
      }
    }
  }

  /** The variables of each round of a for loop. */
  private rounds(node: MarkupElement, variables: Bag, hooks: DrawHooks): Bag[] {
    const control = (name: string) => node.attrs.get(this.dialect.directive + name)
    const key = control('key')
    const seen = new Set<unknown>()
    return listOf(compileValue(control('for') ?? null)(variables)).map((item, index) => {
      if (key && isBag(item)) {
        if (seen.has(item[key])) hooks.warn(`duplicate ${this.dialect.directive}key "${String(item[key])}"`)
        seen.add(item[key])
      }
      return { ...variables, [control('for-item') || 'item']: item, [control('for-index') || 'index']: index }
    })
  }

  private single(node: MarkupElement, place: Place, hooks: DrawHooks): void {
    if (node.tag === 'block') this.nodes(node.children, place, hooks)
    else if (node.tag === 'template') this.call(node, place, hooks)
    else this.native(node, place, hooks)
  }

  private call(node: MarkupElement, place: Place, hooks: DrawHooks): void {
    const name = String(compileValue(node.attrs.get('is') ?? '')(place.variables))
    const template = this.template(place.unit, name)
    if (!template) {
      hooks.warn(`template "${name}" not found from ${place.unit.file}`)
      return
    }
    const members = /^\s*\{\{([\s\S]*)\}\}\s*$/.exec(node.attrs.get('data') ?? '')?.[1]
    const data = members === undefined ? {} : compileMembers(members)(place.variables)
    const variables = { ...(isBag(data) ? data : {}), ...template.unit.scripts }
    this.nodes(template.children, { ...place, variables, unit: template.unit }, hooks)
  }

  private native(markup: MarkupElement, place: Place, hooks: DrawHooks): void {
    const node = this.element(markup.tag, place.owner, place.parent)
    for (const [name, raw] of markup.attrs) {
      if (name.startsWith(this.dialect.directive)) continue
      const event = this.dialect.event(name)
      const value = compileValue(raw)(place.variables)
      if (event) {
        if (value) node.handlers.push({ ...event, method: String(value) })
      } else if (name.startsWith('data-')) node.dataset[camelCase(name.slice(5))] = value
      else node.attrs[name] = value
    }
    place.parent.children.push(node)
    node.component = hooks.component(node, place.owner)
    if (node.component)
      this.renderBody(node.component, node, hooks) // slot content is left out
    else this.nodes(markup.children, { ...place, parent: node }, hooks)
  }
}
