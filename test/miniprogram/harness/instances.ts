// Page and component instances, and setData: the only road from the logic to the view.
import { readJson } from './dist-files'
import type { Host } from './host'
import type { Bag, ElementNode, GuestFunction, Owner } from './types'
import { isBag, isFunction } from './types'

/** The platform refuses a larger setData, in bytes. */
const SET_DATA_LIMIT = 1024 * 1024
/** Members of a definition that describe it rather than become part of the instance. */
const DECLARATIONS = new Set(['data', 'methods', 'properties', 'options', 'props'])

type Update = { json: string; done: unknown }

export class Instance implements Owner {
  /** The object that app code knows as `this`. */
  readonly guest: Bag
  /** What the template sees; it lags behind `guest.data` until the next drawing. */
  view: Bag = {}
  updates: Update[] = []
  drawQueued = false
  dead = false
  /** Pages only. */
  tree: ElementNode | undefined
  readonly components = new Map<string, Instance>()
  onFirstDraw: (() => void) | undefined
  virtual = false
  /** Components only: the attributes of the last drawing. */
  attributes: Bag = {}

  /**
   * @param path route of a page or path of a component, without extension
   * @param file its template
   * @param config its JSON file
   * @param page the page that a component stands on
   */
  constructor(
    realm: Host['realm'],
    readonly path: string,
    readonly file: string,
    readonly config: Bag,
    readonly page: Instance | undefined,
  ) {
    this.guest = realm.object()
  }

  get route(): string {
    return this.path
  }

  get using(): Bag {
    return isBag(this.config.usingComponents) ? this.config.usingComponents : {}
  }
}

/** Sets a setData path such as `root.cn.[0].v`, making the objects and arrays on the way. */
export function assignPath(data: Bag, path: string, value: unknown): void {
  const keys = path.match(/[^.[\]]+/g) ?? []
  let place = data
  keys.forEach((key, index) => {
    const next = keys[index + 1]
    if (next === undefined) {
      place[key] = value
      return
    }
    const inner = place[key]
    const step: Bag = isBag(inner) ? inner : /^\d+$/.test(next) ? ([] as unknown as Bag) : {}
    place[key] = step
    place = step
  })
}

const cloneBag = (value: unknown): Bag => (isBag(value) ? (JSON.parse(JSON.stringify(value)) as Bag) : {})
/** `data` may be a function on Alipay. */
const initialData = (definition: Bag) => (isFunction(definition.data) ? definition.data() : definition.data)

export class Instances {
  private created = 0

  /** @param draw draws the page that an update belongs to */
  constructor(
    private readonly host: Host,
    private readonly templateExtension: string,
    private readonly draw: (instance: Instance) => void,
  ) {}

  create(path: string, definition: Bag, page?: Instance): Instance {
    const { host } = this
    const config = readJson(host.dist, `${path}.json`)
    const instance = new Instance(host.realm, path, path + this.templateExtension, config, page)
    const { guest } = instance
    instance.virtual = isBag(definition.options) && definition.options.virtualHost === true
    for (const [key, value] of Object.entries(definition)) {
      if (isFunction(value) ? key !== 'data' : !DECLARATIONS.has(key)) guest[key] = value
    }
    if (isBag(definition.methods)) Object.assign(guest, definition.methods)
    const data = cloneBag(initialData(definition))
    guest.data = host.realm.toGuest(data)
    instance.view = data
    const id = `${path}#${++this.created}`
    const deaf = { emit: () => {}, on: () => {}, once: () => {}, off: () => {} }
    Object.assign(guest, {
      is: path,
      setData: (payload: Bag, done?: GuestFunction) => this.setData(instance, payload, done),
      getPageId: () => id,
      selectComponent: () => null,
      getOpenerEventChannel: () => deaf,
    })
    return instance
  }

  /** Draws once for all updates of this turn, as the view thread does. */
  requestDraw(instance: Instance): void {
    if (instance.drawQueued) return
    instance.drawQueued = true
    this.host.inFlight++
    this.host.timers.after(0, () => {
      this.host.inFlight--
      instance.drawQueued = false
      if (instance.dead) return
      const { updates } = instance
      instance.updates = []
      for (const { json } of updates) {
        for (const [path, value] of Object.entries(JSON.parse(json) as Bag))
          assignPath(instance.view, path, value)
      }
      this.draw(instance)
      for (const { done } of updates) if (isFunction(done)) this.host.guard(() => done.call(instance.guest))
      instance.onFirstDraw?.()
      instance.onFirstDraw = undefined
    })
  }

  private setData(instance: Instance, payload: Bag, done: unknown): void {
    if (this.host.closed) return
    if (instance.dead) {
      this.host.warn('setData on an unloaded page')
      return
    }
    const json = JSON.stringify(payload, (key, value: unknown) => {
      if (typeof value === 'function') this.host.warn(`setData: function at "${key}" is dropped`)
      if (value === undefined) this.host.warn(`setData: undefined at "${key}"`)
      return value
    })
    const bytes = Buffer.byteLength(json)
    const route = (instance.page ?? instance).route
    this.host.journal.setDataLog.push({ route, bytes, keys: Object.keys(payload) })
    if (bytes > SET_DATA_LIMIT)
      this.host.warn(`setData of ${bytes} bytes is over the limit of ${SET_DATA_LIMIT}`)
    const data = instance.guest.data
    if (isBag(data)) {
      for (const [path, value] of Object.entries(this.host.realm.parse(json))) assignPath(data, path, value)
    }
    instance.updates.push({ json, done })
    this.requestDraw(instance)
  }
}
