// Visits in which everything goes wrong: every promise is kept, and a seed is the same on every engine.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleSimulator } from '../../config/simulator/bundle.mjs'
import { runInProcess } from '../../config/simulator/in-a-process.mjs'
import { ALL_FAULTS } from './faults'
import type { Batch } from './main'

/** Where a visit may stand. */
const STATES = [
  ...['dead', 'idle', 'shopping', 'quoted', 'paid', 'left'],
  ...['created', 'awaiting-user', 'processing', 'closing', 'unknown', 'cancelled', 'succeeded'].map(
    (kind) => `paying ${kind}`,
  ),
]

const outDir = mkdtempSync(join(tmpdir(), 'simulator-'))
afterAll(() => rmSync(outDir, { recursive: true, force: true }))
let bundle = ''
beforeAll(async () => {
  bundle = await bundleSimulator({ outDir })
}, 120_000)

/** Every `step`th seed from `from` on, in a process of its own. */
const run = (from: number, count: number, step = 1, flags: readonly string[] = []) =>
  runInProcess(bundle, { from, count, step, most: 5, flags }) as Promise<Batch>

describe('the simulator', () => {
  it('finds no broken promise in the first thousand seeds', async () => {
    const batches = await Promise.all([run(1, 500, 2), run(2, 500, 2)])
    expect(batches.flatMap(({ failures }) => failures)).toEqual([])
    expect(batches.map(({ runs }) => runs)).toEqual([500, 500])
    const met = (what: 'kinds' | 'states') =>
      new Set(batches.flatMap(({ coverage }) => coverage[what].map(([name]) => name)))
    expect(ALL_FAULTS.filter((kind) => !met('kinds').has(kind))).toEqual([])
    expect([...met('states')]).toEqual(expect.arrayContaining([...STATES]))
  }, 600_000)

  it('leaves the same trace with and without a JIT', async () => {
    const { hashes } = await run(1, 6)
    expect(new Set(hashes).size).toBe(6)
    expect((await run(1, 6, 1, ['--jitless'])).hashes).toEqual(hashes)
  }, 300_000)
})
