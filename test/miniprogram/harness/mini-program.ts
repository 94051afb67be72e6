// Runs a built mini program (a weapp or alipay dist folder) in Node and lets a test use it.

import type { ApiTable, Mock } from './api/api-table'
import type { Device } from './api/device-api'
import { createHostApi } from './api/host-api'
import type { Consent } from './api/subscribe-api'
import type { AppConfig } from './dist-files'
import { readAppConfig } from './dist-files'
import { Drawing } from './drawing'
import { Gestures } from './gestures'
import { installGlobals } from './globals'
import { Host } from './host'
import type { Instance } from './instances'
import type { ApiCall } from './journal'
import { ModuleLoader } from './module-loader'
import type { MiniProgramOptions } from './options'
import { forgetRejections, watchRejections } from './rejections'
import type { Navigation } from './router'
import { parseUrl, Router } from './router'
import { Templates } from './templates'
import { layTripwires } from './tripwires'
import type { Bag, ElementNode, LaunchOptions } from './types'
import { settle, waitFor } from './waiting'

export class MiniProgram extends Gestures {
  readonly config: AppConfig
  readonly device: Device = { brightness: 0.5, keepScreenOn: false }
  /** What the shopper says when the host app asks whether messages may come. */
  readonly consent: Consent = { allows: 'all' }
  /** Called after each drawing of a page. */
  onRender: ((page: Instance) => void) | undefined
  protected readonly host: Host
  private readonly loader: ModuleLoader
  private readonly router: Router
  private readonly table: ApiTable
  private launchOptions: LaunchOptions | undefined

  /** Runs app.js. @throws what app.js throws, or Error when it does not call App() */
  constructor(options: MiniProgramOptions) {
    super()
    const { dist, platform = 'weapp', strict = true, timers = globalThis, layout = () => undefined } = options
    this.config = readAppConfig(dist)
    this.host = new Host({ dist, platform, strict, timers, layout })
    this.loader = new ModuleLoader(this.host)
    const drawing = new Drawing(this.host, new Templates(dist, platform), this.loader)
    drawing.onDraw = (page) => this.onRender?.(page)
    this.router = new Router(this.host, this.config, this.loader, drawing.instances)
    this.table = createHostApi(this.host, {
      router: this.router,
      storage: options.storage ?? new Map(),
      device: this.device,
      consent: this.consent,
      system: options.system ?? {},
      launchOptions: () => this.launchOptions,
    })
    for (const [name, answer] of Object.entries(options.mocks ?? {})) this.mock(name, answer)
    watchRejections(this.host)
    try {
      this.boot(options)
    } catch (error) {
      this.close()
      throw error
    }
  }

  private boot({ console: appConsole = console, strict = true, absent = [] }: MiniProgramOptions): void {
    const openPages = () => this.router.stack.map((page) => page.guest)
    installGlobals(this.host, { loader: this.loader, console: appConsole, openPages })
    if (strict) layTripwires(this.host, this.loader, absent)
    this.host.realm.global[this.host.platform === 'alipay' ? 'my' : 'wx'] = this.table.functions
    this.loader.load('app.js')
    if (!this.host.app) throw new Error('app.js did not call App()')
  }

  /** Opens the app as a shopper does. @param url page with query; the first page of app.json by default */
  async launch(url = this.config.pages[0] ?? '', options: Partial<LaunchOptions> = {}): Promise<void> {
    const target = parseUrl(url.replace(/^\//, ''))
    this.launchOptions = { ...target, scene: 1001, referrerInfo: {}, ...options }
    this.host.call(this.host.app, 'onLaunch', this.host.realm.toGuest(this.launchOptions))
    this.host.call(this.host.app, 'onShow', this.host.realm.toGuest(this.launchOptions))
    this.router.push(target.path, target.query)
    await this.settle()
  }

  /**
   * Answers a platform function from now on.
   * @throws Error when the platform has no function of that name
   */
  mock(name: string, answer: Mock): this {
    this.table.mock(name, answer)
    return this
  }

  unmock(name: string): this {
    this.table.unmock(name)
    return this
  }

  get errors() {
    return this.host.journal.errors
  }
  get missing() {
    return this.host.journal.missing
  }
  get warnings() {
    return this.host.journal.warnings
  }
  get unmocked() {
    return this.host.journal.unmocked
  }
  get calls() {
    return this.host.journal.calls
  }
  get setDataLog() {
    return this.host.journal.setDataLog
  }

  callsOf(api: string): ApiCall[] {
    return this.calls.filter((call) => call.api === api)
  }

  /** What the app passed to App(). */
  get app(): Bag | undefined {
    return this.host.app
  }
  /** The pages on the stack, oldest first. */
  get pages(): readonly Instance[] {
    return this.router.stack
  }
  get route(): string {
    return this.router.top?.route ?? '(no page)'
  }
  get tree(): ElementNode | undefined {
    return this.router.top?.tree
  }
  /** What a custom component passed to Component(). @param component path without extension */
  componentDefinition(component: string): Bag {
    return this.loader.component(component)
  }

  /** Moves without the app's doing, as a link from outside would. */
  async navigate(kind: Navigation, url: string): Promise<void> {
    this.router.navigate(kind, url)
    await this.settle()
  }

  /** The phone's own back button. */
  async back(): Promise<void> {
    this.router.back(1)
    await this.settle()
  }

  /** Calls a page hook such as `onPullDownRefresh`, and returns its answer. */
  async hook(name: string, ...args: unknown[]): Promise<unknown> {
    const answer = this.host.call(
      this.router.top?.guest,
      name,
      ...args.map((arg) => this.host.realm.toGuest(arg)),
    )
    await this.settle()
    return answer
  }

  /** Delivers a platform event to `wx.on<event>` listeners, such as `UserCaptureScreen`. */
  async emit(event: string, payload?: unknown): Promise<void> {
    this.host.emit(event, payload)
    await this.settle()
  }

  /** The shopper switches to another app. */
  async background(): Promise<void> {
    this.host.call(this.router.top?.guest, 'onHide')
    this.host.call(this.host.app, 'onHide')
    await this.settle()
  }

  async foreground(): Promise<void> {
    this.host.call(this.host.app, 'onShow', this.host.realm.toGuest(this.launchOptions))
    this.host.call(this.router.top?.guest, 'onShow')
    await this.settle()
  }

  /** Waits until nothing moves between logic and view for a few turns. Timers of the app are not waited for. */
  async settle(): Promise<void> {
    await settle(this.host)
  }

  /** Asks again and again until `ask` gives anything but `false` without throwing. @param timeout milliseconds */
  async waitFor<T>(ask: () => T | false | Promise<T | false>, timeout = 3000): Promise<T> {
    return waitFor(ask, timeout, () => this.miss(`still not so after ${timeout} ms`))
  }

  /** Kills the app at once, as the phone does: no lifecycle call, and no timer, answer or storage write after it. */
  close(): void {
    if (this.host.closed) return
    this.host.close()
    for (const page of this.router.stack) page.dead = true
    forgetRejections(this.host)
  }
}
