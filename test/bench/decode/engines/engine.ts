/** What a reader must offer to be measured. */
import type { Frame } from '@/platform/scanner/decoder'
import type { Value } from '../manifest'

export const ENGINES = ['ours', 'zxing-wasm', 'zxing-wasm-fast', 'zxing-js', 'zbar'] as const
export type EngineName = (typeof ENGINES)[number]

export type Engine = {
  read(frame: Frame): Promise<readonly Value[]>
  /** The products of the store, for engines that can make use of them. */
  know?(gtins: readonly string[]): void
}
