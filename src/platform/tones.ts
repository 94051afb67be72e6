/** What is heard: one high tone for yes, two low ones for no, one in between for "look here". Web Audio of a browser or of WeChat. */
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

/** Tones from a context that `open` makes once, or null where there is no sound; where it breaks the screen still says the same. */
export function createTones(open: () => AudioContext | null): Feedback {
  let audio: AudioContext | null = null
  const prepare = () => {
    try {
      audio ??= open()
    } catch {
      audio = null
    }
  }
  return {
    prepare,
    play(kind) {
      prepare()
      try {
        if (audio) sound(audio, kind)
      } catch {
        audio = null // lost, as with its device: the next sound opens another
      }
    },
  }
}

function sound(context: AudioContext, kind: FeedbackKind): void {
  // one that was opened before the first tap waits to be woken
  if (context.state === 'suspended') context.resume().catch(() => undefined)
  for (const { hertz, from, lasts } of TONES[kind]) {
    const start = context.currentTime + from
    const tone = context.createOscillator()
    const volume = context.createGain()
    tone.frequency.value = hertz
    volume.gain.setValueAtTime(0.15, start)
    volume.gain.exponentialRampToValueAtTime(0.001, start + lasts)
    tone.connect(volume)
    volume.connect(context.destination)
    tone.start(start)
    tone.stop(start + lasts)
  }
}
