/** Scanning in a browser without the live camera view: a picture from the shopper's album or camera app. */
import type { RawScan } from '@/domain/code'
import { err, ok } from '@/domain/kernel'
import type { Clock, Scanner } from './ports'
import { choosePicture, frameOfPicture } from './scanner/choose-picture.h5'
import { sharedDecoder } from './scanner/shared-decoder.h5'

export function createScanner(clock: Clock): Scanner {
  return {
    canScanOnce: false,
    canScanPicture: true,
    scanOnce: async () => err('unsupported'),
    async scanPicture() {
      const file = await choosePicture(clock)
      if (!file) return err('cancelled')
      const frame = await frameOfPicture(file)
      if (!frame) return err('unreadable')
      const reading = await sharedDecoder()
        .decode(frame, 'still')
        .catch(() => null)
      if (!reading) return err('unsupported')
      const scans = new Map<string, RawScan>()
      for (const { text, symbology } of reading.codes) {
        scans.set(`${symbology} ${text}`, { text, symbology, at: clock.now() })
      }
      return scans.size > 0 ? ok([...scans.values()]) : err('nothing-found')
    },
  }
}
