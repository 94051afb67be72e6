/** Sends every engine up every ladder. */
import type { Engine, EngineName } from '../decode/engines/engine'
import { judge } from '../decode/judge'
import { copyOf } from '../decode/picture'
import { frameOf } from '../pixels/plane'
import { seeded, seedOf } from '../random'
import { CLEAR, photograph } from './camera'
import type { Drawn } from './codes'
import { draw, textFor } from './codes'
import type { Ladder } from './rungs'

export type Rung = { readonly level: number; readonly read: number; readonly wrong: number }

export type Climb = {
  readonly ladder: string
  readonly unit: string
  readonly engine: EngineName
  readonly rungs: readonly Rung[]
  /** The last level before the first at which fewer than half are read, or one wrongly; null if that is the first. */
  readonly reached: number | null
}

/** An engine that read nothing on so many rungs is not asked again. */
const GIVEN_UP = 2

export async function climb(
  drawn: Drawn,
  { name, unit, levels, at }: Ladder,
  engines: ReadonlyMap<EngineName, Engine>,
  codes: number,
): Promise<readonly Climb[]> {
  const rungs = new Map<EngineName, Rung[]>([...engines.keys()].map((engine) => [engine, []]))
  for (const level of levels) {
    const counts = new Map<EngineName, { read: number; wrong: number }>()
    for (let code = 0; code < codes; code++) {
      const random = seeded(seedOf(`${drawn} ${name} ${code}`, 1))
      const expected = textFor(drawn, random)
      const frame = frameOf(photograph(draw(drawn, expected), { ...CLEAR, ...at(level) }, random))
      const entry = { file: '', symbology: drawn, expected, also: [], kind: 'render' }
      for (const [engine, reader] of engines) {
        const count = counts.get(engine) ?? { read: 0, wrong: 0 }
        counts.set(engine, count)
        if (hasGivenUp(rungs.get(engine) ?? [])) continue
        const { read, wrong } = judge(entry, await reader.read(copyOf(frame)), new Set())
        if (read) count.read += 1
        if (wrong.length > 0) count.wrong += 1
      }
    }
    for (const [engine, count] of counts) rungs.get(engine)?.push({ level, ...count })
  }
  return [...rungs].map(([engine, climbed]) => ({
    ladder: name,
    unit,
    engine,
    rungs: climbed,
    reached: reachedOf(climbed, codes),
  }))
}

const hasGivenUp = (rungs: readonly Rung[]) =>
  rungs.length >= GIVEN_UP && rungs.slice(-GIVEN_UP).every(({ read }) => read === 0)

export function reachedOf(rungs: readonly Rung[], codes: number): number | null {
  const failed = rungs.findIndex(({ read, wrong }) => 2 * read < codes || wrong > 0)
  return rungs[(failed === -1 ? rungs.length : failed) - 1]?.level ?? null
}
