/** Worker entry: decodes frames away from the thread that draws. */
import type { ToWorker } from './decode-protocol'
import { serveDecoder } from './decode-service'
import { openDecoder } from './open-decoder.h5'

const take = serveDecoder(
  () => openDecoder(),
  (message) => self.postMessage(message),
)
self.onmessage = (event: MessageEvent<ToWorker>) => take(event.data)
