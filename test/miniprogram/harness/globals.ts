// Puts the few names that mini program code may count on into its world.
import type { Host } from './host'
import type { ModuleLoader } from './module-loader'
import type { Bag, GuestFunction } from './types'
import { isBag } from './types'

type Needs = {
  loader: ModuleLoader
  console: object
  /** The pages on the stack, oldest first. */
  openPages: () => Bag[]
}

const toDelay = (value: unknown) => (typeof value === 'number' ? value : 0)

export function installGlobals(host: Host, { loader, console, openPages }: Needs): void {
  const { timers } = host
  const run = (work: GuestFunction, args: unknown[]) => () => host.guard(() => work(...args))
  const registerApp = (definition: unknown) => {
    if (isBag(definition)) host.app = definition
  }
  const registerPage = (definition: Bag) => loader.registerPage(definition)
  const registerComponent = (definition: Bag) => loader.registerComponent(definition)
  const keepBehavior = (definition: unknown) => definition
  const refusePlugin = () => {
    throw host.realm.error('this harness has no plugins')
  }

  Object.assign(host.realm.global, {
    console,
    setTimeout: (work: GuestFunction, delay?: unknown, ...args: unknown[]) =>
      timers.after(toDelay(delay), run(work, args)),
    setInterval: (work: GuestFunction, delay?: unknown, ...args: unknown[]) =>
      timers.every(toDelay(delay), run(work, args)),
    clearTimeout: (id: unknown) => timers.cancel(id),
    clearInterval: (id: unknown) => timers.cancel(id),
    App: registerApp,
    Page: registerPage,
    Component: registerComponent,
    Behavior: keepBehavior,
    getApp: () => host.app,
    getCurrentPages: () => host.realm.list(openPages()),
    requirePlugin: refusePlugin,
  })
}
