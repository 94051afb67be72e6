/** The browser's own journal, as the app runs it, in a real Chromium on the disk of this machine. */
import { resolve } from 'node:path'
import { build } from 'vite'
import { launchChromium } from '../../support/chromium'

type Texts = { readonly entry: string; readonly snapshot: string }
type Times = { readonly [what in 'appends' | 'snapshots' | 'reads']: number[] }

const TURNS = 60

export async function inChromium(texts: Texts): Promise<Times> {
  const browser = await launchChromium()
  const page = await browser.newPage()
  const origin = 'http://localhost:9'
  await page.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }))
  await page.goto(`${origin}/`)
  await page.addScriptTag({ content: await journalScript() })
  const times = await page.evaluate(measure, { ...texts, turns: TURNS })
  await browser.close()
  return times
}

async function journalScript(): Promise<string> {
  const root = process.cwd()
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve(root, 'src') } },
    build: {
      write: false,
      lib: { entry: resolve(root, 'src/platform/journal.h5.ts'), formats: ['iife'], name: 'built' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (!chunk) throw new Error('the journal was not built')
  return chunk.code
}

/** Runs inside the page, and so may name nothing from outside but types. */
async function measure({ entry, snapshot, turns }: Texts & { readonly turns: number }): Promise<Times> {
  const { createJournal } = (window as unknown as { built: typeof import('@/platform/journal.h5') }).built
  const journal = createJournal({
    read: (key) => localStorage.getItem(key),
    write(key, value) {
      localStorage.setItem(key, value)
      return { ok: true, value: undefined }
    },
    remove: (key) => localStorage.removeItem(key),
    onChange: () => () => undefined,
  })
  const times: Times = { appends: [], snapshots: [], reads: [] }
  const timed = async (into: number[], work: () => unknown) => {
    const start = performance.now()
    const done = await work()
    into.push(performance.now() - start)
    return done
  }
  await journal.read()
  let seq = 0
  for (let turn = 0; turn < turns; turn++) {
    for (let n = 0; n < 4; n++) {
      seq += 1
      const text = entry
      const done = await timed(times.appends, () => journal.append({ seq, text }))
      if (!(done as { ok: boolean }).ok) throw new Error('the entry was not written')
    }
    const slot = turn % 2 ? ('b' as const) : ('a' as const)
    await timed(times.snapshots, () =>
      journal.snapshot({ slot, text: snapshot, seq, keepFrom: Math.max(1, seq - 31), head: seq }),
    )
    await timed(times.reads, () => journal.read())
  }
  return times
}
