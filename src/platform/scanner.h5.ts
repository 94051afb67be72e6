/** Scanning in a browser without the live camera view: a picture from the shopper's album or camera app. */
import type { RawScan } from '@/domain/code'
import { err, ok } from '@/domain/kernel'
import type { Clock, Scanner } from './ports'
import { choosePicture } from './scanner/choose-picture.h5'

export function createScanner(clock: Clock): Scanner {
  return {
    canScanOnce: false,
    canScanPicture: true,
    scanOnce: async () => err('unsupported'),
    async scanPicture() {
      const file = await choosePicture(clock)
      if (!file) return err('cancelled')
      // this port is part of every page, what reads is not
      const reader = await import('./scanner/read-picture.h5').catch(() => null)
      if (!reader) return err('unsupported')
      const reading = await reader.readPicture(file)
      if (!reading.ok) return reading
      const scans = new Map<string, RawScan>()
      for (const { text, symbology } of reading.value.codes) {
        scans.set(`${symbology} ${text}`, { text, symbology, at: clock.now() })
      }
      return scans.size > 0 ? ok([...scans.values()]) : err('nothing-found')
    },
  }
}
