/** `npm run bench -- clips`: films made from pictures, through our decoder and the guard. */
import { join } from 'node:path'
import { saveJson } from '../save'
import { countOf, readOptions } from '../usage'
import { CLIP_FRAMES } from './clip'
import { clipMisses, clipReport } from './clip-report'
import { openOurDecoder } from './engines/ours'
import { loadFrame } from './picture'
import { choosePictures, PICTURE_OPTIONS, PICTURE_USAGE } from './picture-options'
import type { Played } from './play-clip'
import { playClip } from './play-clip'

const USAGE = `npm run bench -- clips ${PICTURE_USAGE}
  [--frames ${CLIP_FRAMES}]`

const OPTIONS = { ...PICTURE_OPTIONS, frames: { type: 'string', default: String(CLIP_FRAMES) } } as const

export async function clipsCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(args, OPTIONS, USAGE)
  const frames = countOf('frames', options.frames)
  const { dir, size, entries, catalogue } = choosePictures(options, USAGE)

  const decoder = await openOurDecoder()
  decoder.know(catalogue)
  const known = new Set(catalogue)
  const clips: Played[] = []
  const broken: string[] = []
  for (const entry of entries) {
    try {
      const picture = await loadFrame(join(dir, entry.file), size)
      clips.push(await playClip(decoder, entry, picture, frames, known))
    } catch (error) {
      broken.push(`${entry.file}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (options.misses) process.stdout.write(`${clipMisses(clips)}\n`)
  process.stdout.write(
    `${clips.length} clips of ${frames} frames, ${options.frame}, ${catalogue.length} products known\n\n`,
  )
  process.stdout.write(`${clipReport(clips)}\n`)
  if (broken.length > 0) process.stdout.write(`\n${broken.length} pictures not measured\n`)
  for (const reason of broken) process.stdout.write(`  ${reason}\n`)
  if (options.json) saveJson(options.json, { options, broken, clips })
}
