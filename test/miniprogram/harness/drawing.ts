// Draws a page from its template and keeps the custom components on it alive from one drawing to the next.
import type { Host } from './host'
import type { Instance } from './instances'
import { Instances } from './instances'
import type { ModuleLoader } from './module-loader'
import type { Templates } from './templates'
import { resolveFrom } from './templates'
import type { Bag, ElementNode } from './types'
import { isBag } from './types'

const MOUNTED = ['created', 'attached', 'didMount', 'ready']
const UNMOUNTED = ['detached', 'didUnmount']

export class Drawing {
  readonly instances: Instances
  /** Called after each drawing. */
  onDraw: ((page: Instance) => void) | undefined

  constructor(
    private readonly host: Host,
    private readonly templates: Templates,
    private readonly loader: ModuleLoader,
  ) {
    this.instances = new Instances(host, templates.dialect.templateExtension, (instance) =>
      this.draw(instance.page ?? instance),
    )
  }

  private draw(page: Instance): void {
    const drawn = new Set<string>()
    const mounted: Instance[] = []
    page.tree = this.templates.render(page, {
      warn: (message) => this.host.warn(message),
      component: (node, owner) => {
        const used = owner.using[node.tag]
        if (typeof used !== 'string') return undefined
        const path = resolveFrom(owner.path, used)
        const key = this.keyOf(node, path, drawn)
        drawn.add(key)
        const known = page.components.get(key)
        const component = known ?? this.mount(path, page)
        if (!known) {
          page.components.set(key, component)
          mounted.push(component)
        }
        this.passAttributes(component, node)
        return component
      },
    })
    for (const component of mounted) this.life(component, MOUNTED)
    for (const [key, component] of page.components) {
      if (drawn.has(key)) continue
      page.components.delete(key)
      this.life(component, UNMOUNTED)
      component.dead = true
    }
    this.onDraw?.(page)
  }

  /** Taro names its components by `i.sid`; others are told apart by their order. */
  private keyOf(node: ElementNode, path: string, drawn: ReadonlySet<string>): string {
    const taro = isBag(node.attrs.i) ? node.attrs.i.sid : undefined
    if (taro !== undefined) return `${path}:${String(taro)}`
    let order = 0
    while (drawn.has(`${path}#${order}`)) order++
    return `${path}#${order}`
  }

  private mount(path: string, page: Instance): Instance {
    const definition = this.loader.component(path)
    const component = this.instances.create(path, definition, page)
    const defaults: Bag = isBag(definition.props) ? { ...definition.props } : {}
    for (const [name, property] of Object.entries(
      isBag(definition.properties) ? definition.properties : {},
    )) {
      defaults[name] = isBag(property) ? property.value : undefined
    }
    this.passValues(component, defaults)
    return component
  }

  private passAttributes(component: Instance, node: ElementNode): void {
    const changed = Object.entries(node.attrs).filter(([name, value]) => component.attributes[name] !== value)
    component.attributes = { ...node.attrs }
    this.passValues(component, Object.fromEntries(changed))
    Object.assign(component.guest, {
      props: component.guest.data,
      id: node.attrs.id,
      dataset: this.host.realm.toGuest(node.dataset),
    })
  }

  private passValues(component: Instance, values: Bag): void {
    for (const [name, value] of Object.entries(values)) {
      component.view[name] = value
      if (isBag(component.guest.data)) component.guest.data[name] = this.host.realm.toGuest(value)
    }
  }

  private life(component: Instance, moments: readonly string[]): void {
    const { guest } = component
    for (const moment of moments) this.host.call(guest, moment)
  }
}
