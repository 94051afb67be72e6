/** A picture as a second of camera film would show it: a hand shakes, the focus hunts, the sensor is noisy. */
import type { Frame } from '@/platform/scanner/decoder'
import { hold } from '../pixels/hold'
import { blur, noise } from '../pixels/optics'
import type { Plane } from '../pixels/plane'
import { frameOf } from '../pixels/plane'
import type { Random } from '../random'

const SHIFT = 0.015
const TURN = 2.5
const SCALE = 0.04
const BLUR = [0, 1.2] as const
const NOISE = [2, 8] as const

export const CLIP_FRAMES = 12

/** One frame; call it again with the same `random` for the next one. */
export function clipFrame(scene: Plane, random: Random): Frame {
  const between = (low: number, high: number) => low + (high - low) * random.next()
  const held = hold(scene, {
    right: between(-SHIFT, SHIFT) * scene.width,
    down: between(-SHIFT, SHIFT) * scene.width,
    turn: between(-TURN, TURN),
    scale: 1 + between(-SCALE, SCALE),
  })
  return frameOf(noise(blur(held, between(...BLUR)), between(...NOISE), random))
}
