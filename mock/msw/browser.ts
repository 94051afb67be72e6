/** msw in the browser: starts the service worker served from the app’s own root. */
import { setupWorker } from 'msw/browser'
import type { Clock } from '@/platform/ports'
import type { MockBackend } from '../backend/mock-backend'
import { createHandlers } from './handlers'

export async function startWorker(backend: MockBackend, clock: Clock): Promise<void> {
  await setupWorker(...createHandlers(backend, clock)).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: '/mockServiceWorker.js' },
  })
}
