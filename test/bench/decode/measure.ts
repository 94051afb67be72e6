/** Shows every picture to every engine in turn, so that what disturbs the machine disturbs them alike. */
import { join } from 'node:path'
import type { Frame } from '@/platform/scanner/decoder'
import type { Engine, EngineName } from './engines/engine'
import { judge } from './judge'
import type { Entry } from './manifest'
import type { FrameSize } from './picture'
import { copyOf, loadFrame } from './picture'
import type { Taken } from './record'

/** Milliseconds. `cpu` is what this process worked, whatever else the machine does. */
export const CLOCKS = {
  wall: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
}

export type Measured = {
  readonly records: readonly Taken[]
  /** Pictures that could not be shown, with the reason; the run went on. */
  readonly broken: readonly string[]
  /** Frames at which an engine broke. */
  readonly failures: readonly string[]
}

export async function measure(
  dir: string,
  entries: readonly Entry[],
  size: FrameSize,
  engines: ReadonlyMap<EngineName, Engine>,
  catalogue: ReadonlySet<string>,
  clock: () => number = CLOCKS.wall,
): Promise<Measured> {
  const records: Taken[] = []
  const broken: string[] = []
  const failures: string[] = []
  for (const [at, entry] of entries.entries()) {
    let frame: Frame
    try {
      frame = await loadFrame(join(dir, entry.file), size)
    } catch (error) {
      broken.push(`${entry.file}: ${reasonOf(error)}`)
      continue
    }
    for (const [engine, reader] of turned([...engines], at)) {
      const copy = copyOf(frame)
      const start = clock()
      const reads = await reader.read(copy).catch((error: unknown) => {
        failures.push(`${entry.file}, ${engine}: ${reasonOf(error)}`)
        return []
      })
      const ms = clock() - start
      records.push({
        file: entry.file,
        symbology: entry.symbology,
        engine,
        ms,
        ...judge(entry, reads, catalogue),
      })
    }
  }
  return { records, broken, failures }
}

/** Another engine goes first each time: the first one finds a cold cache. */
const turned = <T>(items: readonly T[], by: number): readonly T[] => {
  const at = by % Math.max(1, items.length)
  return [...items.slice(at), ...items.slice(0, at)]
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0]
