/** `npm run bench -- journal`: what it costs to write a scan down, to make a snapshot and to read all of it again. */
import { spawnSync } from 'node:child_process'
import type { Records } from '@/domain/journal'
import { entryText, NOTHING_FOUND, recover, SNAPSHOT_EVERY, snapshotText } from '@/domain/journal'
import { millis } from '@/domain/kernel'
import { READERS } from '@/wiring-restore'
import { median, percentile } from '../statistics'
import { after, scanned, tripOf } from './baskets'

const LINES = [10, 100, 200]
const ROUNDS = 7
const CALLS = 200

export async function journalCommand(args: readonly string[]): Promise<void> {
  const isWithoutJit = process.execArgv.includes('--jitless')
  console.log(isWithoutJit ? 'Node without JIT (node --jitless)' : 'Node with JIT')
  for (const lines of LINES) {
    const { trip, entry, snapshot, found } = sampleOf(lines)
    print(
      `${lines} lines: the whole trip as JSON, as 0.1.0 wrote it each time`,
      time(() => JSON.stringify(trip)),
      JSON.stringify(trip),
    )
    print(`${lines} lines: an event as an entry`, time(entry), entry())
    print(`${lines} lines: the trip as a snapshot`, time(snapshot), snapshot())
    print(
      `${lines} lines: reading snapshot and ${SNAPSHOT_EVERY - 1} entries`,
      time(() => recover(found, READERS)),
    )
  }
  if (isWithoutJit || args.includes('--once')) return
  const [script = ''] = process.argv.slice(1)
  spawnSync(process.execPath, ['--jitless', script, 'journal'], { stdio: 'inherit' })
  // not at the top: what it loads does not start without JIT
  const { inChromium } = await import('./in-chromium')
  console.log('Chromium, IndexedDB, durability strict: until the disk has it')
  for (const lines of LINES) {
    const { entry, snapshot } = sampleOf(lines)
    const { appends, snapshots, reads } = await inChromium({ entry: entry(), snapshot: snapshot() })
    print(`${lines} lines: an entry`, median(appends), entry(), worst(appends))
    print(`${lines} lines: a snapshot`, median(snapshots), snapshot(), worst(snapshots))
    print(`${lines} lines: reading all of it`, median(reads), '', worst(reads))
  }
}

function sampleOf(lines: number) {
  const trip = tripOf(lines)
  const seq = lines + 1
  const head = { at: millis(1_768_010_402_120), id: 'we2ea2004dca24b56eff6c856-2' }
  const entry = () => entryText({ ...head, seq, previous: 1, op: scanned(lines) }).text
  const snapshot = () => snapshotText({ at: head.at, seq, chain: 1, absorbed: null, trip }).text
  const entries = []
  let chain = 1
  for (let n = 1; n < SNAPSHOT_EVERY; n++) {
    const { text, crc } = entryText({ ...head, seq: seq + n, previous: chain, op: scanned(lines + n) })
    entries.push({ seq: seq + n, text })
    chain = crc
  }
  const records: Records = { slots: { a: snapshot(), b: null }, entries, promised: seq + SNAPSHOT_EVERY - 1 }
  const found = { ...NOTHING_FOUND, ...records, head: seq + SNAPSHOT_EVERY - 1 }
  if (recover(found, READERS).health !== 'whole') throw new Error('the sample cannot be read')
  after(trip, scanned(lines))
  return { trip, entry, snapshot, found }
}

/** Milliseconds a call: the least of the medians of some rounds, since other programs only ever add. */
function time(work: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const calls = Array.from({ length: CALLS }, () => {
      const start = performance.now()
      work()
      return performance.now() - start
    })
    return median(calls)
  })
  return Math.min(...rounds)
}

const worst = (times: readonly number[]) => `, 95 % within ${ms(percentile(times, 0.95))}`
const ms = (n: number) => `${n.toFixed(n < 1 ? 3 : 1)} ms`
const print = (name: string, took: number, text = '', more = '') =>
  console.log(`  ${name.padEnd(64)} ${ms(took)}${text && `, ${text.length} characters`}${more}`)
