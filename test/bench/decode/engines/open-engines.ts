/** Opens engines by name and warms them up, so that none is measured while it compiles. */
import type { Frame } from '@/platform/scanner/decoder'
import { seeded } from '../../random'
import { copyOf } from '../picture'
import type { Engine, EngineName } from './engine'

const OPEN: { readonly [name in EngineName]: (turn: number) => Promise<Engine> } = {
  ours: async (turn) => (await import('./ours')).openOurs(turn),
  'zxing-wasm': async () => (await import('./zxing-wasm')).openZxingWasm(),
  'zxing-wasm-fast': async () => (await import('./zxing-wasm')).openZxingWasmFast(),
  'zxing-js': async () => (await import('./zxing-js')).openZxingJs(),
  zbar: async () => (await import('./zbar')).openZbar(),
}

const ROUNDS = 12

/** `turn`: which of our decoder's later stages have their turn; see `openOurs`. */
export async function openEngines(
  names: readonly EngineName[],
  turn = 0,
): Promise<ReadonlyMap<EngineName, Engine>> {
  const engines = new Map<EngineName, Engine>()
  for (const name of names) engines.set(name, await OPEN[name](turn))
  const warmUp = stripes()
  for (let round = 0; round < ROUNDS; round++) {
    for (const engine of engines.values()) await engine.read(copyOf(warmUp))
  }
  return engines
}

/** Bars that are no code, and noise: every part of an engine has work to do. */
function stripes(width = 640, height = 480): Frame {
  const random = seeded(1)
  const bars = Array.from({ length: width }, () => (random.next() < 0.5 ? 40 : 215))
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let p = 0; p < width * height; p++) {
    const grey = (bars[(p % width) >> 1] ?? 0) + random.below(16)
    data.fill(grey, p * 4, p * 4 + 3)
  }
  return { data, width, height }
}
