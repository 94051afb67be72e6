/** Scanning in a browser without the live camera view: a picture from the shopper's album or camera app. */
import { err } from '@/domain/kernel'
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
      return reader ? reader.readPicture(file, clock) : err('unsupported')
    },
  }
}
