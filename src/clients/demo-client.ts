/** The levers of a mocked backend as typed calls. */
import type { DemoApi } from '@/contract/demo-api'
import { demoApi } from '@/contract/demo-api'
import type { HttpTransport } from '@/platform/ports'
import type { Api } from './api'
import { createApi } from './api'

export type DemoClient = Api<DemoApi>
export const createDemoClient = (transport: HttpTransport): DemoClient =>
  createApi(demoApi, { transport, token: () => null })
