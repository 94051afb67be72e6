/** What the app is connected to. Exactly one module of this folder is bound to the alias @backend. */
import type { DemoClient } from '@/clients/demo-client'
import type { HttpTransport, Platform } from '@/platform/ports'

export type Backend = {
  readonly transport: HttpTransport
  /** Levers of a mocked backend; null when the backend is real. */
  readonly demo: DemoClient | null
}
export type Connect = (platform: Platform) => Backend
