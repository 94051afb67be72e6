/** Tones and buzzes of a browser. */
import { millis } from '@/domain/kernel'
import { clock } from './clock'
import type { Feedback, FeedbackKind } from './ports'
import { createTones } from './tones'

const BUZZES: { readonly [kind in FeedbackKind]: number[] } = {
  accepted: [40],
  refused: [80, 60, 80],
  attention: [60],
}

/** Before the first tap a browser refuses both, and complains on the console. */
const mayBeHeard = () => navigator.userActivation?.hasBeenActive !== false
const tones = createTones(() => (mayBeHeard() ? new AudioContext() : null))

export const feedback: Feedback = {
  prepare: tones.prepare,
  play(kind) {
    if (mayBeHeard()) navigator.vibrate?.(BUZZES[kind])
    afterDrawing(() => tones.play(kind))
  },
}

/** What the sound is about is on screen first. */
function afterDrawing(work: () => void): void {
  if (document.hidden) work()
  else requestAnimationFrame(() => clock.after(millis(0), work))
}
