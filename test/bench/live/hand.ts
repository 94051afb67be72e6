/** A second of a camera held by hand before a picture: a slow pan, a tremor, a focus that hunts, grain. */
import { hold } from '../pixels/hold'
import { blur, motion, noise } from '../pixels/optics'
import type { Plane } from '../pixels/plane'
import type { Random } from '../random'

/** Shares of the picture's width: the way of the whole pan, and one step of the tremor. */
const PAN = 0.06
const TREMOR = 0.0012
/** How much of one step of the tremor is left in the next. */
const INERTIA = 0.8
/** Degrees to either side, and how much nearer or farther. */
const TURN = 2.5
const SCALE = 0.03
/** Pixels, as a sigma. */
const FOCUS = [0.2, 1.2] as const
/** Grey levels, as a sigma. */
const GRAIN = [3, 6] as const
/** Share of a frame's time in which the shutter is open. */
const SHUTTER = 0.5

/** The same film for the same `random`. */
export function* handHeld(scene: Plane, frames: number, random: Random): Generator<Plane> {
  const between = (low: number, high: number) => low + (high - low) * random.next()
  const direction = between(0, 2 * Math.PI)
  const phase = between(0, 2 * Math.PI)
  const turnFrom = between(-TURN, TURN)
  const turnTo = between(-TURN, TURN)
  const scaleTo = between(-SCALE, SCALE)
  const grain = between(...GRAIN)
  let tremor = { right: 0, down: 0 }
  let shaken = { right: 0, down: 0 }
  let before: number | null = null
  for (let at = 0; at < frames; at++) {
    const way = at / Math.max(1, frames - 1)
    tremor = {
      right: INERTIA * tremor.right + TREMOR * random.normal(),
      down: INERTIA * tremor.down + TREMOR * random.normal(),
    }
    shaken = { right: shaken.right + tremor.right, down: shaken.down + tremor.down }
    const panned = PAN * (way - 0.5)
    const right = (Math.cos(direction) * panned + shaken.right) * scene.width
    const down = (Math.sin(direction) * panned + shaken.down) * scene.width
    const turn = turnFrom + (turnTo - turnFrom) * way
    const held = hold(scene, { right, down, turn, scale: 1 + scaleTo * way })
    const step = Math.abs(right - (before ?? right))
    before = right
    const focus = FOCUS[0] + (FOCUS[1] - FOCUS[0]) * (0.5 + 0.5 * Math.sin(phase + 2 * Math.PI * way))
    yield noise(motion(blur(held, focus), step * SHUTTER), grain, random)
  }
}
