/** A pinhole camera before a white pack with one code on it: sixteen samples a pixel. */
import { blur, fade, glare, motion, noise } from '../pixels/optics'
import type { Plane } from '../pixels/plane'
import type { Random } from '../random'
import type { Grid } from './codes'

/** Everything that can go wrong; lengths that grow with the code are in modules. */
export type Scene = {
  readonly pixelsPerModule: number
  /** Turn within the picture and away from it, in degrees. */
  readonly tilt: number
  readonly yaw: number
  readonly blur: number
  readonly motion: number
  /** Share of black-and-white contrast that is left. */
  readonly contrast: number
  /** Radius of a mirrored lamp as a share of the code's height. */
  readonly glare: number
  /** Grey levels. */
  readonly noise: number
}

/** An EAN-13 of nominal size some 10 cm before a 1280 pixel wide camera, with a little grain. */
export const CLEAR: Scene = {
  pixelsPerModule: 3,
  tilt: 0,
  yaw: 0,
  blur: 0,
  motion: 0,
  contrast: 1,
  glare: 0,
  noise: 2,
}

type Size = { readonly width: number; readonly height: number }
const FILM: Size = { width: 640, height: 480 }
const INK = 35
const PACK = 225
const SHELF = 120
/** White around the code, in modules. */
const MARGIN = 14
/** How far away the camera is, in widths of the code. */
const AWAY = 2.5
const SAMPLES = 4
const WITHIN = Array.from({ length: SAMPLES }, (_, s) => (s + 0.5) / SAMPLES - 0.5)

export function photograph(grid: Grid, scene: Scene, random: Random, size = FILM): Plane {
  const jitter = () => (random.next() - 0.5) * 16
  const x = size.width / 2 + jitter()
  const y = size.height / 2 + jitter()
  const { pixelsPerModule } = scene
  const sharp = project(grid, scene, x, y, size)
  const moved = motion(blur(sharp, scene.blur * pixelsPerModule), scene.motion * pixelsPerModule)
  const radius = scene.glare * grid.rows * pixelsPerModule
  const lampX = x + (random.next() - 0.5) * 0.6 * grid.columns * pixelsPerModule
  const lampY = y + (random.next() - 0.5) * 0.3 * grid.rows * pixelsPerModule
  return noise(glare(fade(moved, scene.contrast), lampX, lampY, radius), scene.noise, random)
}

function project(grid: Grid, { pixelsPerModule, tilt, yaw }: Scene, x: number, y: number, size: Size): Plane {
  const away = AWAY * Math.max(grid.columns, grid.rows)
  const focal = away * pixelsPerModule
  const [cosYaw, sinYaw] = [Math.cos(radians(yaw)), Math.sin(radians(yaw))]
  const [cosTilt, sinTilt] = [Math.cos(radians(tilt)), Math.sin(radians(tilt))]
  const values = new Float32Array(size.width * size.height)
  const [halfWide, halfHigh] = [grid.columns / 2, grid.rows / 2]
  const rim = 3 / (pixelsPerModule * cosYaw)
  // where the ray through a point of the picture meets the turned pack, in modules from the middle of the code
  const look = (px: number, py: number, see: (column: number, row: number) => number) => {
    const across = (px * away) / (focal * cosYaw - px * sinYaw)
    const down = (py * (away + across * sinYaw)) / focal
    return see(cosTilt * across + sinTilt * down, cosTilt * down - sinTilt * across)
  }
  const bright = (column: number, row: number) => brightness(grid, column + halfWide, row + halfHigh)
  const isNear = (column: number, row: number) =>
    Math.abs(column) < halfWide + rim && Math.abs(row) < halfHigh + rim ? 1 : 0
  for (let i = 0; i < values.length; i++) {
    const px = (i % size.width) - x
    const py = Math.floor(i / size.width) - y
    if (look(px, py, isNear) === 0) {
      values[i] = look(px, py, bright)
      continue
    }
    let sum = 0
    for (const v of WITHIN) for (const u of WITHIN) sum += look(px + u, py + v, bright)
    values[i] = sum / SAMPLES ** 2
  }
  return { values, ...size }
}

/** At a point of the pack, in modules from the code's upper left corner. */
function brightness({ cells, columns, rows }: Grid, x: number, y: number): number {
  if (x >= 0 && x < columns && y >= 0 && y < rows) {
    return cells[Math.floor(y) * columns + Math.floor(x)] === 1 ? INK : PACK
  }
  return x >= -MARGIN && x < columns + MARGIN && y >= -MARGIN && y < rows + MARGIN ? PACK : SHELF
}

const radians = (degrees: number) => (degrees * Math.PI) / 180
