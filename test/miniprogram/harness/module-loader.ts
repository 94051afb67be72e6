// Loads the built scripts of a mini program: CommonJS with relative paths, and the calls of Page and Component.
import path from 'node:path'
import vm from 'node:vm'
import { readText } from './dist-files'
import type { Host } from './host'
import { resolveFrom } from './templates'
import type { Bag } from './types'

type GuestModule = { exports: unknown }
type ModuleFunction = (require: (target: string) => unknown, module: GuestModule, exports: unknown) => void

export class ModuleLoader {
  private readonly pages = new Map<string, Bag>()
  private readonly components = new Map<string, Bag>()
  /** Source text by absolute file name. */
  readonly sources = new Map<string, string>()
  private readonly modules = new Map<string, GuestModule>()
  /** The page or component that is being loaded, without extension. */
  private loading = ''

  constructor(private readonly host: Host) {}

  registerPage(definition: Bag): void {
    this.pages.set(this.loading, definition)
  }

  registerComponent(definition: Bag): void {
    this.components.set(this.loading, definition)
  }

  /** @throws Error when the script does not call Page() */
  page(route: string): Bag {
    if (!this.pages.has(route)) this.load(`${route}.js`)
    const definition = this.pages.get(route)
    if (!definition) throw new Error(`${route}.js did not call Page()`)
    return definition
  }

  /** @throws Error when the script does not call Component() */
  component(name: string): Bag {
    if (!this.components.has(name)) this.load(`${name}.js`)
    const definition = this.components.get(name)
    if (!definition) throw new Error(`${name}.js did not call Component()`)
    return definition
  }

  load(file: string): unknown {
    const known = this.modules.get(file)
    if (known) return known.exports
    const source = readText(this.host.dist, file)
    const filename = path.join(this.host.dist, file)
    const module: GuestModule = { exports: this.host.realm.object() }
    this.sources.set(filename, source)
    this.modules.set(file, module)
    const run = vm.compileFunction(source, ['require', 'module', 'exports'], {
      parsingContext: this.host.realm.context,
      filename,
    }) as ModuleFunction
    const outer = this.loading
    this.loading = file.replace(/\.js$/, '')
    try {
      const require = (target: string) => {
        const resolved = resolveFrom(file, target)
        return this.load(resolved.endsWith('.js') ? resolved : `${resolved}.js`)
      }
      run.call(undefined, require, module, module.exports)
    } finally {
      this.loading = outer
    }
    return module.exports
  }
}
