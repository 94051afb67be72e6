/** The same scene from a hand that has moved a little. */
import type { Plane } from './plane'
import { sample } from './plane'

export type Held = {
  /** Pixels to the right and down. */
  readonly right: number
  readonly down: number
  /** Clockwise, in degrees. */
  readonly turn: number
  /** 1 is as before, more is nearer. */
  readonly scale: number
}

export function hold(plane: Plane, { right, down, turn, scale }: Held): Plane {
  const { width, height } = plane
  const angle = (turn * Math.PI) / 180
  const cos = Math.cos(angle) / scale
  const sin = Math.sin(angle) / scale
  const values = new Float32Array(width * height)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const dx = x - right - width / 2
      const dy = y - down - height / 2
      values[i] = sample(plane, width / 2 + cos * dx + sin * dy, height / 2 - sin * dx + cos * dy)
    }
  }
  return { values, width, height }
}
