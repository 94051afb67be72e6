// The page stack, with the lifecycle calls and the refusals of the real router.
import path from 'node:path'
import type { AppConfig } from './dist-files'
import type { Host } from './host'
import type { Instance, Instances } from './instances'
import type { ModuleLoader } from './module-loader'

const MAX_PAGES = 10
export const navigations = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab'] as const
export type Navigation = (typeof navigations)[number]

/** Query values stay encoded, as on WeChat. */
export function parseUrl(url: string): { path: string; query: Record<string, string> } {
  const [target = '', search = ''] = url.split('?')
  const pairs = search
    .split('&')
    .filter(Boolean)
    .map((pair): [string, string] => {
      const equals = pair.indexOf('=')
      return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
    })
  return { path: target, query: Object.fromEntries(pairs) }
}

/** A refusal by the router; mini programs get it as the `fail` answer. */
const refuse = (api: string, why: string): never => {
  throw { errMsg: `${api}:fail ${why}` }
}

export class Router {
  readonly stack: Instance[] = []
  private readonly keptTabs = new Map<string, Instance>()

  constructor(
    private readonly host: Host,
    private readonly config: AppConfig,
    private readonly loader: ModuleLoader,
    private readonly instances: Instances,
  ) {}

  get top(): Instance | undefined {
    return this.stack.at(-1)
  }

  /** @throws \{errMsg\} in the platform's own words when it may not go there */
  navigate(kind: Navigation, url: string): void {
    const { path: target, query } = this.resolve(url)
    const isTab = this.config.tabs.includes(target)
    if (!this.config.pages.includes(target)) refuse(kind, `page "${target}" is not found`)
    if (isTab && (kind === 'navigateTo' || kind === 'redirectTo'))
      refuse(kind, `can not ${kind} a tabbar page`)
    if (!isTab && kind === 'switchTab') refuse(kind, 'can not switch to no-tabBar page')
    if (kind === 'navigateTo' && this.stack.length >= MAX_PAGES) refuse(kind, 'webview count limit exceed')

    if (kind === 'switchTab') this.switchTab(target, query)
    else {
      if (kind === 'navigateTo') this.host.call(this.top?.guest, 'onHide')
      if (kind === 'redirectTo') this.pop()
      if (kind === 'reLaunch') this.unloadAll()
      this.push(target, query)
    }
  }

  back(delta: number): void {
    if (this.stack.length === 1) refuse('navigateBack', 'cannot navigate back at first page.')
    for (let left = delta; left > 0 && this.stack.length > 1; left--) this.pop()
    this.host.call(this.top?.guest, 'onShow')
  }

  push(route: string, query: Record<string, string>): void {
    const page = this.instances.create(route, this.loader.page(route))
    const { realm } = this.host
    Object.assign(page.guest, { route, __route__: route, options: realm.toGuest(query) })
    this.stack.push(page)
    this.host.call(page.guest, 'onLoad', realm.toGuest(query))
    this.host.call(page.guest, 'onShow')
    page.onFirstDraw = () => this.host.call(page.guest, 'onReady')
    this.instances.requestDraw(page)
  }

  private resolve(url: string) {
    const { path: target, query } = parseUrl(url)
    const from = this.top ? path.posix.dirname(this.top.route) : ''
    return { path: target.startsWith('/') ? target.slice(1) : path.posix.join(from, target), query }
  }

  private pop(): void {
    const page = this.stack.pop()
    if (page) this.unload(page)
  }

  private unload(page: Instance): void {
    this.host.call(page.guest, 'onUnload')
    page.dead = true
    for (const component of page.components.values()) component.dead = true
  }

  private unloadAll(): void {
    while (this.stack.length) this.pop()
    for (const kept of this.keptTabs.values()) this.unload(kept)
    this.keptTabs.clear()
  }

  /** Tab pages stay alive while another tab is shown; pages above them are closed. */
  private switchTab(target: string, query: Record<string, string>): void {
    const wasTop = this.top
    while (this.stack.length > 1) this.pop()
    const bottom = this.stack[0]
    if (bottom?.route === target) {
      if (bottom !== wasTop) this.host.call(bottom.guest, 'onShow')
      return
    }
    if (bottom && this.config.tabs.includes(bottom.route)) {
      if (bottom === wasTop) this.host.call(bottom.guest, 'onHide')
      this.keptTabs.set(bottom.route, bottom)
      this.stack.length = 0
    } else this.pop()
    const kept = this.keptTabs.get(target)
    if (kept) {
      this.keptTabs.delete(target)
      this.stack.push(kept)
      this.host.call(kept.guest, 'onShow')
    } else this.push(target, query)
  }
}
