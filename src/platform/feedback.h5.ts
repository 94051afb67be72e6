/** Tones and buzzes of a browser: one high tone for yes, two low ones for no. */
import { millis } from '@/domain/kernel'
import { clock } from './clock'
import type { Feedback, FeedbackKind } from './ports'

/** Hertz, and seconds. */
type Tone = { readonly hertz: number; readonly from: number; readonly lasts: number }
const TONES: { readonly [kind in FeedbackKind]: readonly Tone[] } = {
  accepted: [{ hertz: 1320, from: 0, lasts: 0.09 }],
  refused: [
    { hertz: 300, from: 0, lasts: 0.12 },
    { hertz: 240, from: 0.16, lasts: 0.16 },
  ],
  attention: [{ hertz: 660, from: 0, lasts: 0.2 }],
}
const BUZZES: { readonly [kind in FeedbackKind]: number[] } = {
  accepted: [40],
  refused: [80, 60, 80],
  attention: [60],
}

let audio: AudioContext | undefined

export const feedback: Feedback = {
  play(kind) {
    // a buzz before the first tap is refused, and the browser says so on the console
    if (navigator.userActivation?.hasBeenActive !== false) navigator.vibrate?.(BUZZES[kind])
    afterDrawing(() => soundAll(TONES[kind]))
  },
}

/** Opening the sound device takes tens of milliseconds once: what the sound is about is on screen first. */
function afterDrawing(work: () => void): void {
  if (document.hidden) work()
  else requestAnimationFrame(() => clock.after(millis(0), work))
}

function soundAll(tones: readonly Tone[]): void {
  try {
    audio ??= new AudioContext()
    for (const tone of tones) sound(audio, tone)
  } catch {
    // a browser without sound stays silent; the screen says the same
  }
}

function sound(context: AudioContext, { hertz, from, lasts }: Tone) {
  const start = context.currentTime + from
  const tone = context.createOscillator()
  const volume = context.createGain()
  tone.frequency.value = hertz
  volume.gain.setValueAtTime(0.15, start)
  volume.gain.exponentialRampToValueAtTime(0.001, start + lasts)
  tone.connect(volume).connect(context.destination)
  tone.start(start)
  tone.stop(start + lasts)
}
