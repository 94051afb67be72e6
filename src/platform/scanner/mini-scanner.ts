/** The scanner port over a host app's own full-screen scanner. */
import type { RawScan } from '@/domain/code'
import { GUARD_RULES } from '@/domain/code'
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { Clock, ScanFailure, Scanner } from '../ports'
import { scanFromHost, wasCancelled } from './mini-scan'

/**
 * A part of an ITF code reads as a shorter one, of an even number of digits, and some hosts do not say of which kind
 * a code is. What is longer than this is no GTIN by itself.
 */
const mayBeCut = ({ symbology, text }: RawScan) => symbology === 'unknown' && /^(\d\d){3,6}$/.test(text)

/** Opens the host's scanner; rejects when the shopper leaves it. */
export type HostScan = (options: { readonly onlyFromCamera: boolean }) => Promise<unknown>

export function createMiniScanner(clock: Clock, hostScan: HostScan): Scanner {
  async function scan(onlyFromCamera: boolean, failure: ScanFailure): Promise<Result<RawScan, ScanFailure>> {
    try {
      const scanned = scanFromHost(await hostScan({ onlyFromCamera }), clock.now())
      if (!scanned || !GUARD_RULES[scanned.symbology].looksRight(scanned.text)) return err('nothing-found')
      return ok(mayBeCut(scanned) ? { ...scanned, unsure: true } : scanned)
    } catch (error) {
      return err(wasCancelled(error) ? 'cancelled' : failure)
    }
  }

  return {
    canScanOnce: true,
    canScanPicture: true,
    scanOnce: () => scan(true, 'unsupported'),
    async scanPicture() {
      const scanned = await scan(false, 'nothing-found')
      return scanned.ok ? ok([scanned.value]) : scanned
    },
  }
}
