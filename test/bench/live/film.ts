/** Writes the film: photographs of packs in a hand, an empty shelf between them, a number in every frame. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { emptyPicture } from '../../support/barcode-pictures'
import { loadFrame } from '../decode/picture'
import type { Plane } from '../pixels/plane'
import { planeOf } from '../pixels/plane'
import { seeded, seedOf } from '../random'
import { handHeld } from './hand'
import { drawMarker } from './marker'
import type { Plan, Scene } from './plan'
import { FILM_RATE } from './plan'

const SIZE = { width: 1280, height: 720 }
const SEED = 30
/** Frames of the empty shelf, shown again and again. */
const SHELF_FRAMES = 15

/** In grey, 1.4 MB a frame. `dir` holds the photographs. */
export async function writeFilm(file: string, { scenes, frames }: Plan, dir: string): Promise<void> {
  const shelf = filmed(await shelfPlane(), SHELF_FRAMES, 'shelf')
  const out = openSync(file, 'w')
  try {
    writeSync(out, `YUV4MPEG2 W${SIZE.width} H${SIZE.height} F${FILM_RATE}:1 Ip A1:1 C420jpeg\n`)
    const colours = Buffer.alloc((SIZE.width * SIZE.height) / 2, 128)
    let held: readonly Uint8Array[] = []
    for (let number = 0; number < frames; number++) {
      const scene = scenes.find(({ first, end }) => number >= first && number < end)
      if (scene?.first === number) held = await heldFrames(scene, dir)
      const luma = scene ? held[number - scene.first] : shelf[number % shelf.length]
      if (!luma) throw new Error(`the film has no frame ${number}`)
      drawMarker(luma, SIZE.width, number)
      writeSync(out, 'FRAME\n')
      writeSync(out, luma)
      writeSync(out, colours)
    }
  } finally {
    closeSync(out)
  }
}

async function shelfPlane(): Promise<Plane> {
  const { data, width, height } = await emptyPicture(SIZE)
  return planeOf({ data: Uint8ClampedArray.from(data), width, height })
}

async function heldFrames({ pack, first, end }: Scene, dir: string): Promise<Uint8Array[]> {
  const photograph = await loadFrame(join(dir, pack.photo), SIZE)
  return filmed(planeOf(photograph), end - first, pack.photo)
}

const filmed = (scene: Plane, frames: number, name: string) =>
  [...handHeld(scene, frames, seeded(seedOf(name, SEED)))].map(lumaOf)

/** Studio range of ITU-R BT.601, which is how Chromium reads such a file. */
function lumaOf({ values }: Plane): Uint8Array {
  return Uint8Array.from(values, (value) => 16 + (Math.min(255, Math.max(0, value)) * 219) / 255)
}
