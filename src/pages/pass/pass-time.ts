/** How much of a pass is left, as the countdown shows it. */
import type { ExitPass } from '@/domain/exit'
import { timeLeft } from '@/domain/exit'
import type { Millis } from '@/domain/kernel'
import { minutes } from '@/domain/kernel'

const SOON = minutes(5)

export type PassTime = {
  readonly left: Millis
  /** 0–1 of the whole time it was issued for. */
  readonly share: number
  readonly tone: 'calm' | 'warn' | 'over'
}

export function passTime(pass: ExitPass, now: Millis): PassTime {
  const left = timeLeft(pass, now)
  const whole = Math.max(1, pass.expiresAt - pass.issuedAt)
  return {
    left,
    share: Math.min(1, left / whole),
    tone: left === 0 ? 'over' : left <= SOON ? 'warn' : 'calm',
  }
}
