// Visits in which everything goes wrong: every promise is kept, and a seed is the same on every engine.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleSimulator } from '../../config/simulator/bundle.mjs'
import type { Batch } from './main'

const outDir = mkdtempSync(join(tmpdir(), 'simulator-'))
afterAll(() => rmSync(outDir, { recursive: true, force: true }))
let bundle = ''
beforeAll(async () => {
  bundle = await bundleSimulator({ outDir })
}, 120_000)

/** Some seeds from `from` on, in a process of its own. */
function run(from: number, count: number, flags: readonly string[] = []): Batch {
  const args = [...flags, 'config/simulator/worker.mjs', bundle, String(from), String(count), '1', '5']
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Batch
}

describe('the simulator', () => {
  it('finds no broken promise in the first seeds', () => {
    const { failures, runs, coverage } = run(1, 150)
    expect(failures).toEqual([])
    expect(runs).toBe(150)
    expect(coverage.kinds.length, 'faults that struck').toBeGreaterThan(30)
    expect(coverage.states.length, 'states that were met').toBeGreaterThan(10)
  }, 300_000)

  it('leaves the same trace with and without a JIT', () => {
    const { hashes } = run(1, 6)
    expect(new Set(hashes).size).toBe(6)
    expect(run(1, 6, ['--jitless']).hashes).toEqual(hashes)
  }, 300_000)
})
