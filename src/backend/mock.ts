/** @backend of mini programs in development: the mock called in the same process. */

import { createDirectTransport } from '@mock/backend/direct-transport'
import { createMockBackend } from '@mock/backend/mock-backend'
import { createDemoClient } from '@/clients/demo-client'
import type { Connect } from './backend'

export const connect: Connect = ({ clock, random, storage }) => {
  const transport = createDirectTransport(createMockBackend({ clock, random, storage }), clock)
  return { transport, demo: createDemoClient(transport) }
}
