/** The files the scanner adds to a browser build: what each may weigh, and whose work is in it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

export type ScannerPart = {
  /** As the table in docs/scanner.md calls it. */
  readonly name: string
  /** Its path inside the build. */
  readonly file: RegExp
  /** Bytes it may have, as it is and after gzip. */
  readonly most: number
  readonly mostGzip: number
  /** The package inside, besides our own code. */
  readonly engine?: string
}

const KB = 1024

export const SCANNER_PARTS: readonly ScannerPart[] = [
  { name: 'camera view', file: /^js\/scanner\.\w+\.js$/, most: 21 * KB, mostGzip: 8 * KB },
  {
    name: 'Worker script',
    file: /^js\/decode-worker\.\w+\.js$/,
    most: 100 * KB,
    mostGzip: 36 * KB,
    engine: 'zxing-wasm',
  },
  {
    name: 'zxing-cpp as WebAssembly',
    file: /^static\/zxing_reader\.\w+\.wasm$/,
    most: 980 * KB,
    mostGzip: 440 * KB,
    engine: 'zxing-wasm',
  },
  {
    name: 'reading without a Worker',
    file: /^js\/decode-here\.\w+\.js$/,
    most: 90 * KB,
    mostGzip: 33 * KB,
    engine: 'zxing-wasm',
  },
  {
    name: '@zxing/library',
    file: /^js\/zxing-js\.\w+\.js$/,
    most: 480 * KB,
    mostGzip: 130 * KB,
    engine: '@zxing/library',
  },
]

export type Weighed = { readonly files: readonly string[]; readonly bytes: number; readonly gzip: number }

/** One file of the build is expected; none or more are there to be complained about. */
export function weigh(dist: string, { file }: ScannerPart): Weighed {
  const names = readdirSync(dist, { recursive: true }).map((name) => String(name).split(path.sep).join('/'))
  const files = names.filter((name) => file.test(name))
  const bodies = files.map((name) => readFileSync(path.join(dist, name)))
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)
  return {
    files,
    bytes: sum(bodies.map(({ length }) => length)),
    gzip: sum(bodies.map((body) => gzipSync(body, { level: 9 }).length)),
  }
}
