/** What a browser says of itself, and what it has for the scanner. */
import type { Device } from './ports'

export const device: Device = {
  describe: () => navigator.userAgent,
  capabilities: () => ({
    WebAssembly: typeof WebAssembly === 'object',
    Worker: typeof Worker === 'function',
    BarcodeDetector: 'BarcodeDetector' in globalThis,
    requestVideoFrameCallback: 'requestVideoFrameCallback' in HTMLVideoElement.prototype,
    OffscreenCanvas: typeof OffscreenCanvas === 'function',
    getUserMedia: typeof navigator.mediaDevices?.getUserMedia === 'function',
    secureContext: isSecureContext,
    speechSynthesis: typeof speechSynthesis === 'object',
  }),
}
