/** msw in vitest: requests nobody handles fail the test. */
import { setupServer } from 'msw/node'
import type { Clock } from '@/platform/ports'
import type { MockBackend } from '../backend/mock-backend'
import { createHandlers } from './handlers'

export const createServer = (backend: MockBackend, clock: Clock) =>
  setupServer(...createHandlers(backend, clock))
